#include "core/imaging/image_file.h"
#include "core/training/run_control.h"
#include "core/weights/safetensors.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <filesystem>
#include <limits>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace detdiffusion;

namespace {

constexpr int kTimeout = 300000;
constexpr int kSteps = 20;
constexpr double kSame = 1e-5;
constexpr int kPatience = 15; ///< seconds

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
using Variables = std::vector<std::pair<QString, QString>>;

/// As torchrun starts them.
std::vector<Process> start(const QString& settings, int count, const Variables& variables = {},
    const QString& port = freePort())
{
    std::vector<Process> processes;
    for (int rank = 0; rank < count; ++rank) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("RANK", QString::number(rank));
        environment.insert("WORLD_SIZE", QString::number(count));
        environment.insert("LOCAL_RANK", QString::number(rank));
        environment.insert("MASTER_ADDR", "127.0.0.1");
        environment.insert("MASTER_PORT", port);
        for (const auto& [name, value] : variables)
            environment.insert(name, value);
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

TensorMap stateOf(const QString& folder, const QString& run)
{
    const auto path = QString("%1/%2/checkpoints/step_%3/training_state.safetensors")
                          .arg(folder, run, QString::number(kSteps));
    return SafetensorsFile(path.toStdString()).tensors();
}

/// Reads what a process prints until it has done a step.
bool waitForStep(QProcess& process, int step)
{
    const auto text = QString("\"step\":%1").arg(step).toUtf8();
    while (process.waitForReadyRead(kTimeout))
        if (process.canReadLine() && process.readAllStandardOutput().contains(text))
            return true;
    return false;
}

bool waitForAll(const std::vector<Process>& processes)
{
    return std::all_of(processes.begin(), processes.end(),
        [](const Process& process) { return process->waitForFinished(kTimeout); });
}

/// The name of a parameter in the state of a run.
bool isParameter(const std::string& name)
{
    return name.starts_with("parameters.");
}

/// The largest difference of any parameter.
double differenceOf(const TensorMap& one, const TensorMap& other)
{
    double largest = one.size() == other.size() ? 0.0 : std::numeric_limits<double>::infinity();
    for (const auto& [name, tensor] : one)
        if (isParameter(name))
            largest = std::max(largest, (other.at(name) - tensor).abs().max().item<double>());
    return largest;
}

/// How far the U-Net of a run is from the starter model's, in the parameter that moved most.
double movementOf(const TensorMap& state)
{
    const SafetensorsFile start(STARTER_MODEL "/unet/diffusion_pytorch_model.safetensors");
    double largest = 0.0;
    for (const auto& [name, tensor] : start.tensors()) {
        const auto moved = state.at("parameters.unet." + name) - tensor.to(torch::kFloat32);
        largest = std::max(largest, moved.abs().max().item<double>());
    }
    return largest;
}

} // namespace

class SeveralProcessesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneTwoAndFourProcessesDoTheSame();
    void twoProcessesAreOneThatAccumulatesTwoParts();
    void aLostProcessLeavesAWholeCheckpoint();
    void aProcessThatHangsIsLostWhenThePatienceEnds();
    void aPauseMayLastLongerThanThePatience();
    void aProcessLostDuringAPauseEndsTheOthers_data();
    void aProcessLostDuringAPauseEndsTheOthers();
    void usesTheStoreOfTorchrun();

private:
    void writeData() const;
    /// Starts two processes with little patience and waits until they train.
    std::vector<Process> impatient(const QString& run) const;
    std::vector<Process> paused(const QString& run) const;
    void say(const QString& run, RunWish wish) const;
    bool stateContains(const QString& run, const char* text) const;
    /// Runs it to its end and returns its state.
    TensorMap trained(const QString& run, int processes, QJsonObject changes) const;

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

TensorMap SeveralProcessesTest::trained(
    const QString& run, int processes, QJsonObject changes) const
{
    changes["steps"] = kSteps;
    changes["learning_rate"] = 1e-4;
    auto team = start(writeSettings(m_path, run, changes), processes);
    for (auto& process : team)
        if (!process->waitForFinished(kTimeout) || process->exitCode() != 0) {
            qWarning() << run << process->readAllStandardError();
            return {};
        }
    return stateOf(m_path, run);
}

// AdamW divides a gradient by its own size, so with the usual epsilon of 1e-8 a gradient of 5e-9,
// of which rounding decides several per cent, moves its weight as far as any other. That makes runs
// that only round differently part: one process with two threads parts from one with a single
// thread as well. An epsilon above most gradients makes the step proportional to the gradient.
void SeveralProcessesTest::oneTwoAndFourProcessesDoTheSame()
{
    const QJsonObject changes { { "epsilon", 1e-2 } };
    const auto one = trained("run1", 1, changes);
    QVERIFY(!one.empty());
    QVERIFY(movementOf(one) > 10.0 * kSame); // else any two runs were the same
    for (const int count : { 2, 4 }) {
        const double difference =
            differenceOf(one, trained(QString("run%1").arg(count), count, changes));
        QVERIFY2(difference <= kSame, std::to_string(difference).c_str());
    }
}

// With the usual epsilon: the same parts, thus the same rounding, in one process after another.
void SeveralProcessesTest::twoProcessesAreOneThatAccumulatesTwoParts()
{
    const auto one = trained("accumulated", 1, { { "accumulate", 2 } });
    QVERIFY(!one.empty());
    const double difference = differenceOf(one, trained("shared", 2, {}));
    QVERIFY2(difference <= kSame, std::to_string(difference).c_str());
}

void SeveralProcessesTest::aLostProcessLeavesAWholeCheckpoint()
{
    const auto settings =
        writeSettings(m_path, "lost", { { "steps", 100000 }, { "checkpoint_every", 100000 } });
    auto processes = start(settings, 2);
    auto& writer = *processes[0];
    QVERIFY(waitForStep(writer, 3));
    ::kill(static_cast<pid_t>(processes[1]->processId()), SIGKILL);
    QVERIFY(processes[1]->waitForFinished(kTimeout));
    QVERIFY(writer.waitForFinished(kTimeout));
    QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
    QCOMPARE(writer.exitCode(), 1);
    QVERIFY(writer.readAllStandardError().contains("lost another one"));
    const auto written = QDir(m_path + "/lost/checkpoints").entryList({ "step_*" });
    QCOMPARE(written.size(), 2); // that of the start, and of the last step
    for (const auto& name : written)
        QVERIFY(std::filesystem::exists(
            (m_path + "/lost/checkpoints/" + name + "/model_index.json").toStdString()));
    QVERIFY(stateContains("lost", "rank_lost"));
}

std::vector<Process> SeveralProcessesTest::impatient(const QString& run) const
{
    const auto settings =
        writeSettings(m_path, run, { { "steps", 100000 }, { "checkpoint_every", 100000 } });
    auto processes = start(settings, 2, { { "DETDIFFUSION_TIMEOUT", QString::number(kPatience) } });
    if (!waitForStep(*processes[0], 2))
        qWarning() << run << processes[0]->readAllStandardError();
    return processes;
}

std::vector<Process> SeveralProcessesTest::paused(const QString& run) const
{
    auto processes = impatient(run);
    say(run, RunWish::Pause);
    return processes;
}

void SeveralProcessesTest::aProcessThatHangsIsLostWhenThePatienceEnds()
{
    const auto processes = impatient("hanging");
    const auto hanging = static_cast<pid_t>(processes[1]->processId());
    ::kill(hanging, SIGSTOP);
    QVERIFY(processes[0]->waitForFinished(kTimeout));
    ::kill(hanging, SIGKILL);
    QVERIFY(processes[1]->waitForFinished(kTimeout));
    QVERIFY(processes[0]->readAllStandardError().contains("lost another one"));
    QVERIFY(stateContains("hanging", "rank_lost"));
}

void SeveralProcessesTest::say(const QString& run, RunWish wish) const
{
    writeWish((m_path + "/" + run).toStdString(), wish);
}

bool SeveralProcessesTest::stateContains(const QString& run, const char* text) const
{
    QFile state(m_path + "/" + run + "/state.json");
    return state.open(QIODevice::ReadOnly) && state.readAll().contains(text);
}

void SeveralProcessesTest::aPauseMayLastLongerThanThePatience()
{
    const auto processes = paused("paused");
    QTRY_VERIFY_WITH_TIMEOUT(stateContains("paused", "\"paused\""), kTimeout);
    QTest::qWait(1500 * kPatience);
    QVERIFY(stateContains("paused", "\"paused\""));
    processes[0]->readAllStandardOutput();
    say("paused", RunWish::Run);
    QVERIFY(waitForStep(*processes[0], 5));
    say("paused", RunWish::Stop);
    QVERIFY(waitForAll(processes));
    for (const auto& process : processes)
        QCOMPARE(process->exitCode(), 130); // cancelled, not lost
    QVERIFY(stateContains("paused", "\"stopped\""));
}

void SeveralProcessesTest::aProcessLostDuringAPauseEndsTheOthers_data()
{
    QTest::addColumn<int>("lost");
    QTest::newRow("the first") << 0;
    QTest::newRow("another") << 1;
}

void SeveralProcessesTest::aProcessLostDuringAPauseEndsTheOthers()
{
    QFETCH(int, lost);
    const auto processes = paused("paused");
    QTRY_VERIFY_WITH_TIMEOUT(stateContains("paused", "\"paused\""), kTimeout);
    ::kill(static_cast<pid_t>(processes[static_cast<size_t>(lost)]->processId()), SIGKILL);
    QVERIFY(waitForAll(processes));
    auto& left = *processes[static_cast<size_t>(1 - lost)];
    QCOMPARE(left.exitStatus(), QProcess::NormalExit);
    QCOMPARE(left.exitCode(), 1);
    QVERIFY(left.readAllStandardError().contains("lost another one"));
    QCOMPARE(QDir(m_path + "/paused/checkpoints").entryList({ "step_*" }).size(), 2);
}

// torchrun listens at the place to meet itself and tells its processes so.
void SeveralProcessesTest::usesTheStoreOfTorchrun()
{
    c10d::TCPStoreOptions options;
    options.port = 0; // any that is free
    options.isServer = true;
    options.waitWorkers = false;
    c10d::TCPStore store("127.0.0.1", options);
    const auto processes = start(writeSettings(m_path, "elastic", { { "steps", 2 } }), 2,
        { { "TORCHELASTIC_USE_AGENT_STORE", "True" } }, QString::number(store.getPort()));
    QVERIFY(waitForAll(processes));
    for (const auto& process : processes)
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(SeveralProcessesTest)
#include "tst_several_processes.moc"
