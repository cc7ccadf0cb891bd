#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "tests/ui/fake_engine.h"
#include "ui/jobs/preview_throttle.h"
#include "ui/jobs/queue_file.h"
#include "ui/jobs/queue_runner.h"
#include "ui/support/conversions.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;
using namespace detdiffusion::test;
using namespace std::chrono_literals;

/// Order, states, restart, and the way of the jobs to the engine.
class TestGenerationQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void jobsRunInOrder();
    void orderCanBeChanged();
    void oneJobIsCancelledAndTriedAgain();
    void runningJobStopsWithinOneStep();
    void cancelAllEmptiesTheEngine();
    void failedJobSaysWhyAndTheNextOneRuns();
    void pausedQueueStartsNothing();
    void modelIsLoadedAsTheJobWants();
    void everyJobIsPaintedWithItsModel();
    void jobWhoseModelFailsIsFailed();
    void seedsAreConsecutive();
    void sweepFlipsOneBoxAtATime();
    void seriesCountsItsProgressThrough();
    void fileHoldsEverything();
    void restartBringsTheJobsBackPaused();
    void damagedFileIsTold();
    void newerFileIsRefused();
    void atMostTenPreviewsASecond();

private:
    static GenerationJob job(uint64_t seed, JobKind kind = JobKind::Picture);
    std::vector<uint64_t> paintedSeeds() const;
    QStringList paintedModels() const;

    std::unique_ptr<FakeEngineState> m_state;
    std::unique_ptr<GenerationSession> m_session;
    std::unique_ptr<GenerationQueue> m_queue;
    std::unique_ptr<QueueRunner> m_runner;
    std::unique_ptr<QSignalSpy> m_done;
};

GenerationJob TestGenerationQueue::job(uint64_t seed, JobKind kind)
{
    GenerationJob job;
    job.kind = kind;
    job.request.settings.seed = seed;
    job.request.settings.steps = 3;
    return job;
}

void TestGenerationQueue::init()
{
    m_state = std::make_unique<FakeEngineState>();
    m_session = std::make_unique<GenerationSession>(fakeFactory(*m_state));
    m_queue = std::make_unique<GenerationQueue>();
    m_runner = std::make_unique<QueueRunner>(*m_queue, *m_session);
    m_done = std::make_unique<QSignalSpy>(m_runner.get(), &QueueRunner::jobDone);
}

void TestGenerationQueue::cleanup()
{
    m_done.reset();
    m_runner.reset();
    m_queue.reset();
    m_session.reset();
    m_state.reset();
}

std::vector<uint64_t> TestGenerationQueue::paintedSeeds() const
{
    std::vector<uint64_t> seeds;
    for (const auto& arguments : *m_done)
        for (const auto& picture : arguments[1].value<std::vector<GeneratedImage>>())
            seeds.push_back(picture.settings.seed);
    return seeds;
}

QStringList TestGenerationQueue::paintedModels() const
{
    QStringList models;
    for (const auto& arguments : *m_done)
        for (const auto& picture : arguments[1].value<std::vector<GeneratedImage>>())
            models << fromUtf8(picture.modelName);
    return models;
}

void TestGenerationQueue::jobsRunInOrder()
{
    m_state->gate.allow(StepGate::kOpen);
    for (const uint64_t seed : { 5, 3, 9 })
        m_queue->add(job(seed));
    QTRY_COMPARE(m_done->count(), 3);
    QCOMPARE(paintedSeeds(), (std::vector<uint64_t> { 5, 3, 9 }));
    QVERIFY(m_queue->jobs().empty());
    QCOMPARE(m_state->loads.load(), 1);
}

void TestGenerationQueue::orderCanBeChanged()
{
    m_queue->setPaused(true);
    m_queue->add(job(1));
    const auto second = m_queue->add(job(2));
    const auto third = m_queue->add(job(3));
    m_queue->move(third, -99);
    m_queue->move(second, 99);
    m_state->gate.allow(StepGate::kOpen);
    m_queue->setPaused(false);
    QTRY_COMPARE(m_done->count(), 3);
    QCOMPARE(paintedSeeds(), (std::vector<uint64_t> { 3, 1, 2 }));
}

void TestGenerationQueue::oneJobIsCancelledAndTriedAgain()
{
    m_queue->add(job(1));
    const auto second = m_queue->add(job(2));
    m_queue->cancel(second);
    QVERIFY(m_queue->find(second)->state == JobState::Cancelled);
    m_state->gate.allow(StepGate::kOpen);
    QTRY_COMPARE(m_done->count(), 1);
    m_queue->retry(second);
    QTRY_COMPARE(m_done->count(), 2);
    QCOMPARE(paintedSeeds(), (std::vector<uint64_t> { 1, 2 }));
}

void TestGenerationQueue::runningJobStopsWithinOneStep()
{
    const auto id = m_queue->add(job(1));
    m_state->gate.allow(1);
    QTRY_COMPARE(m_state->steps.load(), 1);
    m_queue->cancel(id);
    QVERIFY(!m_session->isRunning());
    QVERIFY(m_queue->find(id)->state == JobState::Cancelled);
    m_state->gate.allow(StepGate::kOpen);
    m_queue->add(job(2));
    QTRY_COMPARE(m_done->count(), 1);
    QCOMPARE(m_state->steps.load(), 1 + 3);
}

void TestGenerationQueue::cancelAllEmptiesTheEngine()
{
    for (const uint64_t seed : { 1, 2, 3 })
        m_queue->add(job(seed));
    m_state->gate.allow(1);
    QTRY_COMPARE(m_state->steps.load(), 1);
    m_queue->cancelAll();
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_queue->waitingCount(), 0);
    m_queue->clearEnded();
    QVERIFY(m_queue->jobs().empty());
    QCOMPARE(m_done->count(), 0);
}

void TestGenerationQueue::failedJobSaysWhyAndTheNextOneRuns()
{
    QSignalSpy failed(m_runner.get(), &QueueRunner::jobFailed);
    m_state->failing = true;
    const auto id = m_queue->add(job(1));
    m_state->gate.allow(1);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_queue->find(id)->state == JobState::Failed);
    QVERIFY(m_queue->find(id)->error.contains(QStringLiteral("download the model again")));
    m_state->failing = false;
    m_state->gate.allow(StepGate::kOpen);
    m_queue->add(job(2));
    QTRY_COMPARE(m_done->count(), 1);
}

void TestGenerationQueue::pausedQueueStartsNothing()
{
    m_queue->setPaused(true);
    m_queue->add(job(1));
    QVERIFY(m_queue->next() == nullptr);
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_queue->waitingCount(), 1);
}

void TestGenerationQueue::modelIsLoadedAsTheJobWants()
{
    auto second = job(2);
    second.engine.precision = "bf16";
    m_state->gate.allow(StepGate::kOpen);
    m_queue->add(job(1));
    m_queue->add(second);
    QTRY_COMPARE(m_done->count(), 2);
    QCOMPARE(m_state->choices.size(), size_t { 2 });
    QCOMPARE(m_state->choices.back().precision, std::string("bf16"));
}

void TestGenerationQueue::everyJobIsPaintedWithItsModel()
{
    m_state->gate.allow(StepGate::kOpen);
    const QStringList models { "/runs/cells/checkpoints/step_10", "/runs/cells/checkpoints/step_20",
        "/runs/cells/checkpoints/step_20", "" };
    for (const auto& model : models) {
        auto asked = job(1);
        asked.engine.model = model;
        m_queue->add(asked);
    }
    QTRY_COMPARE(m_done->count(), 4);
    QCOMPARE(paintedModels(),
        QStringList({ "cells/step_10", "cells/step_20", "cells/step_20", "fake" }));
    QCOMPARE(m_state->choices.size(), size_t { 3 }); // what is loaded already is not loaded again
}

void TestGenerationQueue::jobWhoseModelFailsIsFailed()
{
    auto wrong = job(1);
    wrong.engine.loras = { { "absent.safetensors", 1.0 } };
    const auto id = m_queue->add(wrong);
    QTRY_VERIFY(m_queue->find(id)->state == JobState::Failed);
    QVERIFY(m_queue->find(id)->error.contains(QStringLiteral("choose another")));
}

void TestGenerationQueue::seedsAreConsecutive()
{
    auto batch = job(7, JobKind::Seeds);
    batch.count = 3;
    m_state->gate.allow(StepGate::kOpen);
    QSignalSpy parts(m_session.get(), &GenerationSession::partReady);
    m_queue->add(batch);
    QTRY_COMPARE(m_done->count(), 1);
    QCOMPARE(parts.count(), 3);
    QCOMPARE(paintedSeeds(), (std::vector<uint64_t> { 7, 8, 9 }));
}

void TestGenerationQueue::sweepFlipsOneBoxAtATime()
{
    auto sweep = job(7, JobKind::Sweep);
    auto& boxes = sweep.request.layout.boxes;
    boxes = { { 1, "dog", { 0, 0, 0.5, 0.5 }, Perception::Easy, "{}" },
        { 2, "cat", { 0.5, 0.5, 1, 1 }, Perception::Hard, "{}" } };
    const auto requests = requestsOf(sweep);
    QCOMPARE(requests.size(), size_t { 3 });
    QCOMPARE(requests[0], sweep.request);
    QVERIFY(requests[1].layout.boxes[0].perception == Perception::Hard);
    QVERIFY(requests[1].layout.boxes[1].perception == Perception::Hard);
    QVERIFY(requests[2].layout.boxes[0].perception == Perception::Easy);
    QVERIFY(requests[2].layout.boxes[1].perception == Perception::Easy);
    // A strategy replaces the attributes; the flips start from what it makes of them.
    sweep.request.settings.strategy = Strategy::Hard;
    const auto allHard = requestsOf(sweep);
    QVERIFY(allHard[0].layout.boxes[0].perception == Perception::Hard);
    QVERIFY(allHard[1].layout.boxes[0].perception == Perception::Easy);
    QVERIFY(allHard[1].settings.strategy == Strategy::AsDrawn);
}

void TestGenerationQueue::seriesCountsItsProgressThrough()
{
    auto batch = job(1, JobKind::Seeds);
    batch.count = 2;
    m_state->gate.allow(StepGate::kOpen);
    QSignalSpy progressed(m_session.get(), &GenerationSession::progressed);
    m_queue->add(batch);
    QTRY_COMPARE(m_done->count(), 1);
    QCOMPARE(progressed.count(), 6);
    QCOMPARE(progressed[3], (QVariantList { 4, 6 }));
}

void TestGenerationQueue::fileHoldsEverything()
{
    auto first = job(std::numeric_limits<uint64_t>::max(), JobKind::Seeds);
    first.count = 12;
    first.request.previewEvery = 2;
    first.request.settings.guidance = 4.75;
    first.request.settings.strategy = Strategy::Hard;
    first.request.layout.boxes = { { 3, "개", { 0.1, 0.2, 0.3, 0.4 }, Perception::Easy, "{}" } };
    first.engine.loras = { { "/loras/잉크.safetensors", 0.7 } };
    first.engine.model = QStringLiteral("/runs/세포/checkpoints/step_20");
    auto second = job(2, JobKind::Sweep);
    second.state = JobState::Failed;
    second.error = QStringLiteral("warum");
    const std::vector<GenerationJob> jobs { first, second };
    QCOMPARE(parseQueue(formatQueue(jobs), "queue"), jobs);
}

void TestGenerationQueue::restartBringsTheJobsBackPaused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue.json"));
    {
        QueueFile file(*m_queue, path);
        m_queue->add(job(1));
        m_queue->add(job(2));
        m_state->gate.allow(1);
        QTRY_COMPARE(m_state->steps.load(), 1); // the first one is being painted
    }
    GenerationQueue queue;
    QueueFile file(queue, path);
    file.restore();
    QCOMPARE(queue.jobs().size(), size_t { 2 });
    QCOMPARE(queue.jobs()[0].request.settings.seed, uint64_t { 1 });
    QVERIFY(queue.jobs()[0].state == JobState::Waiting);
    QVERIFY(queue.isPaused());
}

void TestGenerationQueue::damagedFileIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue.json"));
    writeFileAtomically(toPath(path), "{ \"jobs\": [");
    QueueFile file(*m_queue, path);
    QSignalSpy problem(&file, &QueueFile::problem);
    file.restore();
    QCOMPARE(problem.count(), 1);
    const QString message = problem.front().front().toString();
    QVERIFY2(
        message.contains(path) && message.contains(QStringLiteral("delete")), qPrintable(message));
    QCOMPARE(readTextFile(toPath(path)), std::string("{ \"jobs\": ["));
}

void TestGenerationQueue::newerFileIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(parseQueue(R"({"version": 99, "jobs": []})", "queue"), Error);
}

void TestGenerationQueue::atMostTenPreviewsASecond()
{
    PreviewThrottle throttle;
    int admitted = 0;
    for (auto now = 0ms; now < 2s; now += 3ms)
        admitted += throttle.admit(now) ? 1 : 0;
    QVERIFY2(admitted <= 20 && admitted >= 19, qPrintable(QString::number(admitted)));
    // The session asks it: a thousand steps take far less time than a hundred seconds.
    auto fast = job(1);
    fast.request.settings.steps = 1000;
    m_state->gate.allow(StepGate::kOpen);
    QSignalSpy previews(m_session.get(), &GenerationSession::previewReady);
    m_queue->add(fast);
    QTRY_COMPARE(m_done->count(), 1);
    QVERIFY(previews.count() < 1000);
}

QTEST_GUILESS_MAIN(TestGenerationQueue)
#include "tst_generation_queue.moc"
