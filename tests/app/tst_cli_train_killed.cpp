#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/training/checkpoint_store.h"
#include "tests/support/tiny_run.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <map>
#include <random>
#include <sstream>

using namespace detdiffusion;
using namespace detdiffusion::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr int kTimeout = 120000;
constexpr int kKills = 24;
constexpr int kSteps = 210;
/// Milliseconds of a process that is killed at a random moment: it may die while it starts.
constexpr unsigned kLongestLife = 3000;
constexpr int kStopped = 130;

size_t startsOf(const fs::path& run)
{
    std::error_code absent;
    if (!fs::exists(run / "metrics.jsonl", absent))
        return 0;
    return static_cast<size_t>(
        QByteArray::fromStdString(readTextFile(run / "metrics.jsonl")).count("\"start\""));
}

bool isWritingACheckpoint(const fs::path& run)
{
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(run / "checkpoints", absent))
        if (entry.path().extension() == ".unfinished")
            return true;
    return false;
}

constexpr std::array<const char*, 4> kClock { "time", "samples_per_s", "wait_share", "memory_mb" };

/// The lines that a run without interruptions writes too, without the keys `left`.
std::vector<json> metricsOf(const fs::path& run, const std::vector<const char*>& left)
{
    std::istringstream text(readTextFile(run / "metrics.jsonl"));
    std::vector<json> lines;
    for (std::string line; std::getline(text, line);) {
        auto read = json::parse(line);
        for (const char* key : left)
            read.erase(key);
        const auto kind = read.value("kind", std::string());
        // A stop writes a checkpoint where there's none otherwise.
        if (kind != "start" && !(kind == "checkpoint" && !read.at("best").get<bool>()))
            lines.push_back(std::move(read));
    }
    return lines;
}

std::map<std::string, std::string> filesOf(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).string()] = readTextFile(entry.path());
    return files;
}

/// Milliseconds that a life may train at the most, so that all of them together take a third of
/// the run, on fast machines and on slow ones.
unsigned longestTraining(const fs::path& wholeRun)
{
    double seconds = 0.0;
    for (const auto& line : metricsOf(wholeRun, {}))
        seconds = std::max(seconds, line.value("time", 0.0));
    return std::max(20U, static_cast<unsigned>(1000.0 * seconds * 0.8 / kKills));
}

json settings()
{
    return { { "steps", kSteps }, { "learning_rate", 1e-3 }, { "schedule", "cosine" },
        { "warmup_steps", 20 }, { "sample_every", kSteps / 3 }, { "samples", { { "count", 2 } } } };
}

} // namespace

/// A run that is killed again and again ends like one that is left alone: the same bytes.
class TestCliTrainKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAsIfNothingHadHappened();

private:
    void start(QProcess& process, const fs::path& run);
    void finish(const fs::path& run);
    /// How the n-th life of a run ends.
    void live(const fs::path& run, int life);
    void waitAtRandom(QProcess& process, const fs::path& run);

    std::mt19937 m_random { 20240604 };
    int m_killedWhileWriting = 0;
    unsigned m_longestTraining = 0; ///< milliseconds
};

void TestCliTrainKilled::start(QProcess& process, const fs::path& run)
{
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(DETDIFFUSION_CLI,
        { "train", QString::fromStdString(run.string()), "--threads", "1", "--quiet" });
    QVERIFY(process.waitForStarted(kTimeout));
}

void TestCliTrainKilled::finish(const fs::path& run)
{
    QProcess process;
    start(process, run);
    QVERIFY(process.waitForFinished(kTimeout));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void TestCliTrainKilled::waitAtRandom(QProcess& process, const fs::path& run)
{
    const auto before = startsOf(run);
    const QDeadlineTimer life(m_random() % kLongestLife);
    QDeadlineTimer training(QDeadlineTimer::Forever);
    while (!life.hasExpired() && !training.hasExpired() && !process.waitForFinished(1))
        if (training.isForever() && startsOf(run) > before)
            training.setRemainingTime(m_random() % m_longestTraining);
}

void TestCliTrainKilled::live(const fs::path& run, int life)
{
    QProcess process;
    start(process, run);
    if (life % 4 == 0) { // whenever it writes a checkpoint
        while (!isWritingACheckpoint(run) && process.state() == QProcess::Running)
            process.waitForFinished(0);
        m_killedWhileWriting += isWritingACheckpoint(run);
    } else {
        waitAtRandom(process, run);
    }
    QVERIFY2(process.state() == QProcess::Running, "it ended by itself: kSteps is too small");
    const bool politely = life % 6 == 5;
    ::kill(static_cast<pid_t>(process.processId()), politely ? SIGTERM : SIGKILL);
    QVERIFY(process.waitForFinished(kTimeout));
    if (!politely)
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    else if (process.exitStatus() == QProcess::NormalExit)
        QCOMPARE(process.exitCode(), kStopped);
}

void TestCliTrainKilled::endsAsIfNothingHadHappened()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const auto run = writeTinyRun(root, settings());
    const auto whole = root / "whole";
    fs::copy(run, whole, fs::copy_options::recursive);
    finish(whole);
    m_longestTraining = longestTraining(whole);
    for (int life = 0; life < kKills; ++life) {
        live(run, life);
        if (QTest::currentTestFailed())
            return;
    }
    finish(run);
    QVERIFY(m_killedWhileWriting > 0);

    const auto last = "checkpoints/step_" + std::to_string(kSteps);
    const auto expected = filesOf(whole / last);
    const auto actual = filesOf(run / last);
    QVERIFY(expected.contains("training_state.safetensors"));
    QCOMPARE(actual.size(), expected.size());
    for (const auto& [name, bytes] : expected)
        QVERIFY2(actual.at(name) == bytes, name.c_str());
    const std::vector<const char*> clock(kClock.begin(), kClock.end());
    QVERIFY(metricsOf(run, clock) == metricsOf(whole, clock));
    QVERIFY(filesOf(run / "samples") == filesOf(whole / "samples"));
    const auto best = [](const fs::path& path) {
        return CheckpointStore(path / "checkpoints").best();
    };
    QCOMPARE(best(run), best(whole));
    QCOMPARE(
        readJsonFile(run / "state.json").at("state").get<std::string>(), std::string("finished"));
}

QTEST_GUILESS_MAIN(TestCliTrainKilled)
#include "tst_cli_train_killed.moc"
