#include "ui/settings/studio_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace detdiffusion {

namespace {

constexpr int kMaxRecentFiles = 10;

QString settingsFile()
{
    QString folder = qEnvironmentVariable("DETDIFFUSION_SETTINGS");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return QDir(folder).filePath(QStringLiteral("studio.ini"));
}

} // namespace

StudioSettings::StudioSettings()
    : m_store(settingsFile(), QSettings::IniFormat)
{
}

QString StudioSettings::folder() const
{
    return QFileInfo(m_store.fileName()).absolutePath();
}

QString StudioSettings::dataFolder() const
{
    return qEnvironmentVariableIsEmpty("DETDIFFUSION_SETTINGS")
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : folder();
}

QString StudioSettings::runsFolder() const
{
    const QString chosen = value(settings::kRunsFolder);
    return chosen.isEmpty() ? QDir(dataFolder()).filePath(QStringLiteral("runs")) : chosen;
}

QStringList StudioSettings::recentFiles() const
{
    return value(settings::kRecentFiles);
}

void StudioSettings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(settings::kRecentFiles, QStringList(files.mid(0, kMaxRecentFiles)));
}

void StudioSettings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue(settings::kRecentFiles, files);
}

} // namespace detdiffusion
