#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace detdiffusion::test {

/// Writes a file of a run folder, and the folders above it.
inline void writeRunFile(const QString& run, const char* name, const QByteArray& bytes)
{
    const QString path = QDir(run).filePath(QLatin1String(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

inline QByteArray readRunFile(const QString& run, const char* name)
{
    QFile file(QDir(run).filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A run folder below `root` as a trainer leaves it; returns it.
inline QString makeRun(const QString& root, const QString& name, const QJsonObject& settings,
    const QJsonObject& state = {})
{
    const QString run = QDir(root).filePath(name);
    writeRunFile(run, "settings.json", QJsonDocument(settings).toJson());
    if (!state.isEmpty())
        writeRunFile(run, "state.json", QJsonDocument(state).toJson());
    return run;
}

inline void makeCheckpoint(const QString& run, const char* name)
{
    const QByteArray folder = QByteArray("checkpoints/") + name;
    writeRunFile(run, (folder + "/unet/config.json").constData(), "{}");
    writeRunFile(run, (folder + "/training_state.safetensors").constData(), "moments");
    writeRunFile(run, "checkpoints/latest", name);
}

/// Holds a run's lock as a living trainer does.
class HeldRunLock {
public:
    explicit HeldRunLock(const QString& run)
        : m_descriptor(::open(QFile::encodeName(run + QStringLiteral("/run.lock")).constData(),
            O_RDWR | O_CREAT | O_CLOEXEC, 0644))
    {
        ::flock(m_descriptor, LOCK_EX);
    }
    HeldRunLock(const HeldRunLock&) = delete;
    HeldRunLock& operator=(const HeldRunLock&) = delete;
    ~HeldRunLock() { ::close(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace detdiffusion::test
