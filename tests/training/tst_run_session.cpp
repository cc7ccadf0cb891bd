#include "core/domain/file_error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/training/run_lock.h"
#include "core/training/run_session.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <new>
#include <thread>

using namespace detdiffusion;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// How a job that throws `error` is told.
template <typename Exception> json stateAfter(const fs::path& run, const Exception& error)
{
    RunSession session(run);
    try {
        session.conduct([&] { throw error; });
    } catch (const TrainingError&) {
        return readJsonFile(run / "state.json");
    }
    return {};
}

} // namespace

class RunSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderHasOneTrainer();
    void stateFollowsTheRun();
    void causesOfFailuresAreRecognised();
    void aStopIsNoFailure();
    void wordsInTheFolderAreWishes();
    void aPauseLastsUntilTheWordChanges();
    void aPauseCanEndInAStop();
    void aStartForgetsOldWordsLeftoversAndRepeatedMetrics();
    void followersWriteNothing();

private:
    json state() const { return readJsonFile(m_path / "state.json"); }
    void say(const char* word) const { writeFileAtomically(m_path / "control", word); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void RunSessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("run").toStdString();
}

void RunSessionTest::aFolderHasOneTrainer()
{
    {
        const RunSession first(m_path);
        QVERIFY(RunLock::isHeld(m_path));
        QVERIFY_EXCEPTION_THROWN(RunSession { m_path }, Error);
    }
    QVERIFY(!RunLock::isHeld(m_path));
    const RunSession second(m_path);
}

void RunSessionTest::stateFollowsTheRun()
{
    RunSession session(m_path);
    QVERIFY(state().at("state") == json("preparing"));
    session.conduct([&] {
        session.begin({ 0, 0, 0.0 }, 2, false);
        QVERIFY(state().at("state") == json("running"));
        QVERIFY(state().at("activity") == json("training"));
        QVERIFY(state().at("pid") == json(QCoreApplication::applicationPid()));
        session.stepDone({ 1, 4, 0.5 });
        session.stepDone({ 2, 8, 1.0 });
    });
    QVERIFY(state().at("state") == json("finished"));
    QVERIFY(state().at("step") == json(2));
    QVERIFY(state().at("samples") == json(8));
    QVERIFY(state().at("epoch") == json(1.0));
    QVERIFY(state().at("samples_per_s").get<double>() > 0.0);
    QVERIFY(
        QString::fromStdString(readTextFile(m_path / "log.txt")).contains("finished at step 2"));
}

void RunSessionTest::causesOfFailuresAreRecognised()
{
    auto failed = stateAfter(m_path, FileError("no space left", "/some/file", ENOSPC));
    QVERIFY(failed.at("state") == json("failed"));
    QVERIFY(failed.at("cause") == json("disk_full"));
    QVERIFY(failed.at("file") == json("/some/file"));
    QVERIFY(failed.at("message") == json("no space left"));
    QVERIFY(stateAfter(m_path, std::bad_alloc()).at("cause") == json("out_of_memory"));
    // As LibTorch says it, with the places in its source below.
    failed = stateAfter(m_path,
        std::runtime_error(
            "[enforce fail at alloc_cpu.cpp:66] . DefaultCPUAllocator: can't allocate "
            "memory: you tried to allocate 8 bytes.\nframe #0: c10"));
    QVERIFY(failed.at("cause") == json("out_of_memory"));
    QVERIFY(failed.at("message").get<std::string>().find('\n') == std::string::npos);
    failed = stateAfter(m_path, TrainingError({ FailureCause::BadData, "a.jpg is bad", "a.jpg" }));
    QVERIFY(failed.at("cause") == json("bad_data"));
    QVERIFY(stateAfter(m_path, Error("who knows")).at("cause") == json("other"));
    QVERIFY(QString::fromStdString(readTextFile(m_path / "log.txt"))
                .trimmed()
                .endsWith("failed at step 0 (other): who knows"));
}

void RunSessionTest::aStopIsNoFailure()
{
    RunSession session(m_path);
    QVERIFY_EXCEPTION_THROWN(session.conduct([] { throw Cancelled(); }), Cancelled);
    QVERIFY(state().at("state") == json("stopped"));
}

void RunSessionTest::wordsInTheFolderAreWishes()
{
    RunSession session(m_path);
    QCOMPARE(session.wish({}), RunWish::Run);
    for (const auto& [word, wish] : { std::pair("run\n", RunWish::Run),
             std::pair("pause", RunWish::Pause), std::pair("stop\n", RunWish::Stop),
             std::pair("checkpoint", RunWish::Checkpoint), std::pair("dance", RunWish::Run) }) {
        say(word);
        QCOMPARE(session.wish({}), wish);
    }
    say("checkpoint");
    session.obey(RunWish::Checkpoint, {});
    QCOMPARE(session.wish({}), RunWish::Run); // once is enough
    say("stop");
    QVERIFY_EXCEPTION_THROWN(session.obey(RunWish::Stop, {}), Cancelled);
    QVERIFY(!fs::exists(m_path / "control"));
    std::stop_source source;
    source.request_stop();
    QCOMPARE(session.wish({ source.get_token(), {}, {} }), RunWish::Stop);
}

void RunSessionTest::aPauseLastsUntilTheWordChanges()
{
    RunSession session(m_path);
    say("pause");
    std::jthread watcher([this] {
        while (state().at("state") != json("paused"))
            std::this_thread::yield();
        say("run");
    });
    session.obey(RunWish::Pause, {});
    watcher.join();
    QVERIFY(state().at("state") == json("running"));
}

void RunSessionTest::aPauseCanEndInAStop()
{
    RunSession session(m_path);
    say("pause");
    std::stop_source source;
    std::jthread watcher([&, this] {
        while (state().at("state") != json("paused"))
            std::this_thread::yield();
        source.request_stop();
    });
    QVERIFY_EXCEPTION_THROWN(
        session.obey(RunWish::Pause, { source.get_token(), {}, {} }), Cancelled);
}

void RunSessionTest::aStartForgetsOldWordsLeftoversAndRepeatedMetrics()
{
    fs::create_directories(m_path);
    say("stop");
    writeFileAtomically(m_path / "metrics.jsonl", "{\"step\":1}\n{\"step\":3}\n");
    writeFileAtomically(m_path / "metrics.jsonl.part-12-0", "of a writer that was killed");
    RunSession session(m_path);
    QVERIFY(!fs::exists(m_path / "control"));
    QVERIFY(!fs::exists(m_path / "metrics.jsonl.part-12-0"));
    std::vector<json> heard;
    session.listen([&](const json& line) { heard.push_back(line); });
    session.begin({ 2, 8, 1.0 }, 9, true);
    const json start { { "kind", "start" }, { "step", 2 }, { "resumed", true } };
    QCOMPARE(readTextFile(m_path / "metrics.jsonl"), "{\"step\":1}\n" + start.dump() + "\n");
    QVERIFY(heard == std::vector<json> { start });
}

void RunSessionTest::followersWriteNothing()
{
    const RunSession writer(m_path);
    fs::remove(m_path / "state.json");
    RunSession follower(m_path, RunRole::Follower);
    follower.conduct([&] {
        follower.begin({}, 1, false);
        follower.report({ { { "step", 1 } } });
        follower.writeCheckpoint({ .step = 1 }, [](const fs::path&) { QFAIL("it wrote"); });
        follower.stepDone({ 1, 1, 1.0 });
    });
    for (const char* file : { "state.json", "metrics.jsonl", "log.txt" })
        QVERIFY2(!fs::exists(m_path / file), file);
}

QTEST_GUILESS_MAIN(RunSessionTest)
#include "tst_run_session.moc"
