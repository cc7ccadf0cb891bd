#include "ui/document/backups.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "ui/support/conversions.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace detdiffusion {

namespace {

constexpr size_t kMostBackups = 5;
const QString kTimeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");

} // namespace

Backups::Backups(QString root)
    : m_root(std::move(root))
{
}

void Backups::keep(const QString& path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return;
    const QString folder = folderOf(path);
    if (!QDir().mkpath(folder))
        throw Error(QDir::toNativeSeparators(folder).toStdString()
            + ": can't be created, so no earlier version is kept");
    const QString name =
        info.lastModified().toUTC().toString(kTimeFormat) + QLatin1Char('-') + info.fileName();
    writeFileAtomically(toPath(QDir(folder).filePath(name)), readTextFile(toPath(path)));
    const auto kept = of(path);
    for (size_t i = kMostBackups; i < kept.size(); ++i)
        QFile::remove(kept[i].path);
}

std::vector<Backup> Backups::of(const QString& path) const
{
    std::vector<Backup> found;
    const QDir folder(folderOf(path));
    // The names begin with the time, so that their order is the order of time.
    const auto names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto& name : names) {
        auto time = QDateTime::fromString(name.left(kTimeFormat.size()), kTimeFormat);
        time.setTimeSpec(Qt::UTC);
        found.push_back({ folder.filePath(name), time.toLocalTime() });
    }
    return found;
}

QString Backups::folderOf(const QString& path) const
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return QDir(m_root).filePath(QString::fromLatin1(hash.left(16)));
}

} // namespace detdiffusion
