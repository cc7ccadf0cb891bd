#include "core/imaging/image_file.h"
#include "core/weights/safetensors.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <torch/torch.h>

#include <arpa/inet.h>
#include <csignal>
#include <filesystem>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace detdiffusion;

namespace {

constexpr int kTimeout = 300000;

/// A port that nobody listens at: the system's choice, given back.
QString freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool bound =
        ::bind(handle, generic, size) == 0 && ::getsockname(handle, generic, &size) == 0;
    ::close(handle);
    return bound ? QString::number(ntohs(address.sin_port)) : QString();
}

using Process = std::unique_ptr<QProcess>;

/// As torchrun starts them.
std::vector<Process> start(const QString& settings, int count)
{
    const auto port = freePort();
    std::vector<Process> processes;
    for (int rank = 0; rank < count; ++rank) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("RANK", QString::number(rank));
        environment.insert("WORLD_SIZE", QString::number(count));
        environment.insert("LOCAL_RANK", QString::number(rank));
        environment.insert("MASTER_ADDR", "127.0.0.1");
        environment.insert("MASTER_PORT", port);
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(DETDIFFUSION_CLI, { "--json", "train", settings, "--threads", "1" });
        processes.push_back(std::move(process));
    }
    return processes;
}

QString writeSettings(const QString& folder, const QString& run, const QJsonObject& changes)
{
    QJsonObject settings { { "run", folder + "/" + run },
        { "model", QJsonObject { { "from", STARTER_MODEL } } },
        { "data",
            QJsonObject { { "annotations", folder + "/layouts.json" },
                { "images", folder + "/images" }, { "width", 64 }, { "height", 64 } } },
        { "batch", 8 }, { "warmup_steps", 5 }, { "log_every", 1 }, { "latent_cache", folder } };
    for (auto it = changes.begin(); it != changes.end(); ++it)
        settings[it.key()] = it.value();
    const auto path = folder + "/" + run + ".json";
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(settings).toJson());
    return path;
}

TensorMap weightsOf(const QString& folder, const char* run, int step)
{
    const auto path = QString("%1/%2/checkpoints/step_%3/training_state.safetensors")
                          .arg(folder, run, QString::number(step));
    return SafetensorsFile(path.toStdString()).tensors();
}

} // namespace

class SeveralProcessesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneTwoAndFourProcessesDoTheSame();
    void aLostProcessLeavesAWholeCheckpoint();

private:
    void writeData() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SeveralProcessesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
    writeData();
}

void SeveralProcessesTest::writeData() const
{
    QDir(m_path).mkdir("images");
    QJsonArray images, boxes;
    for (int i = 1; i <= 12; ++i) {
        const auto name = QString("%1.png").arg(i);
        Image image { 64, 64, std::vector<uint8_t>(64 * 64 * 3) };
        for (size_t j = 0; j < image.rgb.size(); ++j)
            image.rgb[j] = static_cast<uint8_t>(static_cast<size_t>(i) * (31 + j % 7) + j / 64);
        writePng(image, (m_path + "/images/" + name).toStdString());
        images.append(
            QJsonObject { { "id", i }, { "file_name", name }, { "width", 64 }, { "height", 64 } });
        boxes.append(QJsonObject { { "id", i }, { "image_id", i }, { "category_id", 1 + i % 2 },
            { "bbox", QJsonArray { 4 * (i % 4), 8, 32, 40 } }, { "area", 1280 },
            { "iscrowd", 0 } });
    }
    const QJsonArray categories { QJsonObject { { "id", 1 }, { "name", "car" } },
        QJsonObject { { "id", 2 }, { "name", "platelet" } } };
    QFile file(m_path + "/layouts.json");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject { { "images", images }, { "annotations", boxes },
                                 { "categories", categories } })
                   .toJson());
}

void SeveralProcessesTest::oneTwoAndFourProcessesDoTheSame()
{
    constexpr int kSteps = 20;
    const QJsonObject changes { { "steps", kSteps }, { "learning_rate", 1e-4 } };
    for (const int count : { 1, 2, 4 }) {
        const auto run = QString("run%1").arg(count);
        auto processes = start(writeSettings(m_path, run, changes), count);
        for (auto& process : processes) {
            QVERIFY(process->waitForFinished(kTimeout));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError());
        }
    }
    const auto one = weightsOf(m_path, "run1", kSteps);
    for (const char* run : { "run2", "run4" }) {
        const auto several = weightsOf(m_path, run, kSteps);
        QCOMPARE(several.size(), one.size());
        for (const auto& [name, tensor] : one)
            if (name.starts_with("parameters.")) {
                const auto error = (several.at(name) - tensor).abs().max().item<double>();
                QVERIFY2(error <= 1e-5, (name + " " + std::to_string(error)).c_str());
            }
    }
}

void SeveralProcessesTest::aLostProcessLeavesAWholeCheckpoint()
{
    const auto settings =
        writeSettings(m_path, "lost", { { "steps", 100000 }, { "checkpoint_every", 100000 } });
    auto processes = start(settings, 2);
    auto& writer = *processes[0];
    while (writer.waitForReadyRead(kTimeout))
        if (writer.canReadLine() && writer.readAllStandardOutput().contains("\"step\":3"))
            break;
    ::kill(static_cast<pid_t>(processes[1]->processId()), SIGKILL);
    QVERIFY(processes[1]->waitForFinished(kTimeout));
    QVERIFY(writer.waitForFinished(kTimeout));
    QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
    QCOMPARE(writer.exitCode(), 1);
    QVERIFY(writer.readAllStandardError().contains("lost another one"));
    const auto latest = QDir(m_path + "/lost/checkpoints").entryList({ "step_*" });
    QCOMPARE(latest.size(), 1);
    QVERIFY(std::filesystem::exists(
        (m_path + "/lost/checkpoints/" + latest[0] + "/model_index.json").toStdString()));
    QFile state(m_path + "/lost/state.json");
    QVERIFY(state.open(QIODevice::ReadOnly));
    QVERIFY(state.readAll().contains("rank_lost"));
}

QTEST_GUILESS_MAIN(SeveralProcessesTest)
#include "tst_several_processes.moc"
