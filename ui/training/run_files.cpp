#include "ui/training/run_files.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "ui/support/conversions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace detdiffusion {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RunFiles", text);
}

QString inside(const QString& run, const char* name)
{
    return QDir(run).filePath(QLatin1String(name));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList lastLines(const QString& run, const char* name, int lines)
{
    constexpr qint64 kMost = 64 * 1024;
    QFile file(inside(run, name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool cut = file.size() > kMost && file.seek(file.size() - kMost);
    auto all = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    if (all.constLast().isEmpty())
        all.removeLast();
    if (cut && !all.isEmpty())
        all.removeFirst(); // only its end was read
    return all.mid(std::max(qsizetype { 0 }, all.size() - lines));
}

QJsonObject readRunSettings(const QString& run)
{
    const auto record = QJsonDocument::fromJson(bytesOf(inside(run, "run.json"))).object();
    for (const char* key : { "options", "settings" })
        if (const auto value = record.value(QLatin1String(key)); value.isObject())
            return value.toObject();
    return QJsonDocument::fromJson(bytesOf(inside(run, "settings.json"))).object();
}

QString readRunNotes(const QString& run)
{
    return QString::fromUtf8(bytesOf(inside(run, "notes.txt")));
}

void writeRunNotes(const QString& run, const QString& notes)
{
    writeFileAtomically(toPath(inside(run, "notes.txt")), notes.toStdString());
}

QString createRun(const QString& root, const QString& name, const QJsonObject& settings)
{
    if (const QString problem = nameProblem(root, name); !problem.isEmpty())
        throw Error(problem.toStdString());
    const QString run = QDir(root).filePath(name);
    if (!QDir().mkpath(run))
        throw Error(QDir::toNativeSeparators(run).toStdString()
            + ": can't be made; choose another folder for the runs");
    writeFileAtomically(
        toPath(inside(run, "settings.json")), QJsonDocument(settings).toJson().toStdString());
    return run;
}

QString nameProblem(const QString& root, const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("^[^/\\\\.][^/\\\\]*$"));
    if (name.trimmed().isEmpty())
        return tr("The run has no name: type one.");
    if (!allowed.match(name).hasMatch() || name != name.trimmed())
        return tr("“%1” can't be the name of a folder: leave out slashes, and points and blanks at "
                  "the start.")
            .arg(name);
    if (QFileInfo::exists(QDir(root).filePath(name)))
        return tr("There is a run “%1” already: choose another name.").arg(name);
    return {};
}

QString freeRunName(const QString& root, const QString& name)
{
    QString free = name;
    for (int number = 2; QFileInfo::exists(QDir(root).filePath(free)); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

QString renameRun(const QString& run, const QString& name)
{
    const QFileInfo info(run);
    if (const QString problem = nameProblem(info.path(), name); !problem.isEmpty())
        throw Error(problem.toStdString());
    const QString renamed = info.dir().filePath(name);
    if (!QDir().rename(run, renamed))
        throw Error(QDir::toNativeSeparators(run).toStdString()
            + ": can't be renamed; look at the rights of its folder");
    return renamed;
}

} // namespace detdiffusion
