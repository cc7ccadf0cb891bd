// Behaves towards a run folder as `detdiffusion train FOLDER` does (docs/run-folder.md), without
// training anything: the window's tests start it in its place.
//
// A step takes 5 ms. "model": {"from": "crash"} dies without a word at step 3, "full" fails for
// want of disk space, "late" takes the lock only when the folder holds a file "go". --plan finds
// fault with settings that have no annotations.
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>

namespace {

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

class FakeRun {
public:
    explicit FakeRun(const QString& folder)
        : m_dir(folder)
        , m_settings(readJson(m_dir.filePath("settings.json")))
        , m_steps(m_settings["steps"].toInteger(1000))
        , m_from(m_settings["model"].toObject()["from"].toString())
    {
        while (m_from == "late" && !m_dir.exists("go"))
            QThread::msleep(5);
        const auto lock = QFile::encodeName(m_dir.filePath("run.lock"));
        if (::flock(::open(lock.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644), LOCK_EX | LOCK_NB)
            != 0)
            std::exit(1);
        QFile latest(m_dir.filePath("checkpoints/latest"));
        if (latest.open(QIODevice::ReadOnly))
            m_step = latest.readAll().trimmed().mid(5).toLongLong();
    }

    int run()
    {
        write("run.json", QJsonDocument(QJsonObject { { "options", m_settings } }).toJson());
        append("log.txt", "started at step " + QByteArray::number(m_step));
        while (m_step < m_steps) {
            QThread::msleep(5);
            ++m_step;
            if (m_from == "crash" && m_step == 3)
                std::_Exit(9);
            if (m_from == "full")
                return fail();
            tell("running");
            if (!obey())
                return 0;
        }
        checkpoint();
        tell("finished");
        return 0;
    }

private:
    QString control() const
    {
        QFile file(m_dir.filePath("control"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed()
                                              : QString();
    }

    bool obey()
    {
        const QString word = control();
        if (word == "checkpoint") {
            QFile::remove(m_dir.filePath("control"));
            checkpoint();
        } else if (word == "pause") {
            checkpoint();
            while (control() == "pause") {
                tell("paused");
                QThread::msleep(10);
            }
            return obey();
        } else if (word == "stop") {
            checkpoint();
            tell("stopped");
            return false;
        }
        return true;
    }

    void checkpoint()
    {
        const QString name = QStringLiteral("step_%1").arg(m_step);
        m_dir.mkpath("checkpoints/" + name + "/unet");
        write("checkpoints/" + name + "/unet/weights", "weights");
        write("checkpoints/" + name + "/training_state.safetensors", "state");
        write("checkpoints/latest", name.toUtf8());
        append("log.txt", "checkpoint at step " + QByteArray::number(m_step));
    }

    void tell(const char* state, QJsonObject more = {})
    {
        more["state"] = state;
        more["step"] = m_step;
        more["steps"] = m_steps;
        more["samples"] = 4 * m_step;
        more["epoch"] = static_cast<double>(m_step) / 10.0;
        more["samples_per_s"] = 8.0;
        more["remaining_s"] = 75.0;
        more["activity"] = "training";
        write("state.json", QJsonDocument(more).toJson());
    }

    int fail()
    {
        const QString message = "the disk is full; make room";
        append("log.txt", message.toUtf8());
        tell("failed", { { "message", message }, { "cause", "disk_full" } });
        return 1;
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QSaveFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
            std::exit(2);
    }

    void append(const QString& name, const QByteArray& line)
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::Append))
            file.write(line + '\n');
    }

    QDir m_dir;
    QJsonObject m_settings;
    qint64 m_steps;
    QString m_from;
    qint64 m_step = 0;
};

int plan(const QString& folder)
{
    const auto settings = readJson(QDir(folder).filePath("settings.json"));
    QJsonArray problems;
    if (settings["data"].toObject()["annotations"].toString().isEmpty())
        problems << "\"data.annotations\" is missing";
    if (settings["steps"].toInteger() > 1'000'000)
        problems << "that many steps take years";
    const QJsonObject said { { "problems", problems } };
    std::puts(QJsonDocument(said).toJson().constData());
    return problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || arguments[1] != QLatin1String("train"))
        return 2;
    if (arguments.contains(QStringLiteral("--plan")))
        return plan(arguments[2]);
    return FakeRun(arguments[2]).run();
}
