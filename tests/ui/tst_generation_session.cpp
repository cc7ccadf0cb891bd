#include "tests/ui/fake_engine.h"
#include "ui/jobs/generation_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace detdiffusion;
using namespace detdiffusion::test;

class TestGenerationSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsTheModelInTheBackground();
    void loadingTellsTheMemoryFirst();
    void loadingTellsItsProgress();
    void loadingCanBeCancelledAndRepeated();
    void loadsOnceAtATime();
    void destructionStopsLoading();
    void tellsWhyAModelCannotBeLoaded();
    void paintsStepByStep();
    void paintsAPair();
    void stopsWithinOneStep();
    void canPaintAgainAfterCancelling();
    void failureBecomesAMessage();
    void ignoresARequestWhileOneRuns();
    void destructionStopsTheJob();
    void signalsArriveOnTheOwnersThread();

private:
    static GenerationRequest request(int steps = 3);
    void waitForModel();

    std::unique_ptr<FakeEngineState> m_state;
    std::unique_ptr<GenerationSession> m_session;
};

GenerationRequest TestGenerationSession::request(int steps)
{
    GenerationRequest request;
    request.settings.steps = steps;
    request.settings.seed = 9;
    return request;
}

void TestGenerationSession::init()
{
    m_state = std::make_unique<FakeEngineState>();
    m_session = std::make_unique<GenerationSession>(fakeFactory(*m_state));
}

void TestGenerationSession::cleanup()
{
    m_session.reset();
    m_state.reset();
}

void TestGenerationSession::waitForModel()
{
    m_session->loadModel();
    QTRY_VERIFY(m_session->hasModel());
}

void TestGenerationSession::loadsTheModelInTheBackground()
{
    QSignalSpy ready(m_session.get(), &GenerationSession::modelReady);
    QVERIFY(!m_session->hasModel());
    m_session->loadModel();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.front().front().value<ModelInfo>().name, std::string("fake"));
}

void TestGenerationSession::loadingTellsTheMemoryFirst()
{
    m_state->loadSteps = 1;
    m_state->memory.weights = 4711;
    QSignalSpy known(m_session.get(), &GenerationSession::memoryKnown);
    EngineChoice choice;
    choice.precision = "bf16";
    choice.model = QStringLiteral("/models/cells");
    m_session->loadModel(choice);
    QTRY_COMPARE(known.count(), 1);
    QCOMPARE(known.front().front().value<MemoryNeeds>().weights, int64_t { 4711 });
    QVERIFY(m_session->isLoading());
    m_state->loadGate.allow(1);
    QTRY_VERIFY(m_session->hasModel());
    QCOMPARE(m_session->choice(), choice);
    QCOMPARE(m_state->choices.back(), choice);
}

void TestGenerationSession::loadingTellsItsProgress()
{
    m_state->loadSteps = 4;
    QSignalSpy progressed(m_session.get(), &GenerationSession::loadProgressed);
    m_session->loadModel();
    QVERIFY(m_session->isLoading());
    m_state->loadGate.allow(3);
    QTRY_COMPARE(progressed.count(), 3);
    QCOMPARE(progressed.back(), QVariantList { 75 });
    QVERIFY(!m_session->hasModel());
    m_state->loadGate.allow(1);
    QTRY_VERIFY(m_session->hasModel());
    QVERIFY(!m_session->isLoading());
}

void TestGenerationSession::loadingCanBeCancelledAndRepeated()
{
    m_state->loadSteps = 4;
    QSignalSpy progressed(m_session.get(), &GenerationSession::loadProgressed);
    QSignalSpy cancelled(m_session.get(), &GenerationSession::loadCancelled);
    QSignalSpy ready(m_session.get(), &GenerationSession::modelReady);
    QSignalSpy failed(m_session.get(), &GenerationSession::modelFailed);
    m_session->loadModel();
    m_state->loadGate.allow(2);
    QTRY_COMPARE(progressed.count(), 2);
    m_session->cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!m_session->isBusy());
    m_session->loadModel();
    m_state->loadGate.allow(4);
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(m_state->loads.load(), 2);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestGenerationSession::loadsOnceAtATime()
{
    m_state->loadSteps = 1;
    m_session->loadModel();
    m_session->loadModel();
    m_session->paint(request());
    QVERIFY(!m_session->isRunning());
    m_state->loadGate.allow(StepGate::kOpen);
    QTRY_VERIFY(m_session->hasModel());
    QCOMPARE(m_state->loads.load(), 1);
}

void TestGenerationSession::destructionStopsLoading()
{
    m_state->loadSteps = 1000;
    m_session->loadModel();
    QTRY_COMPARE(m_state->loads.load(), 1);
    m_session.reset();
}

void TestGenerationSession::tellsWhyAModelCannotBeLoaded()
{
    GenerationSession session(
        [](const EngineOptions&, const LoadControl&) -> std::unique_ptr<PictureEngine> {
            throw Error("/models/x: no such folder");
        });
    QSignalSpy failed(&session, &GenerationSession::modelFailed);
    session.loadModel();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toString(), QStringLiteral("/models/x: no such folder"));
    session.paint(request());
    QVERIFY(!session.isRunning());
}

void TestGenerationSession::paintsStepByStep()
{
    waitForModel();
    QSignalSpy progressed(m_session.get(), &GenerationSession::progressed);
    QSignalSpy previews(m_session.get(), &GenerationSession::previewReady);
    QSignalSpy ready(m_session.get(), &GenerationSession::imageReady);
    QSignalSpy finished(m_session.get(), &GenerationSession::finished);
    m_session->paint(request());
    QVERIFY(m_session->isRunning());
    m_state->gate.allow(1);
    QTRY_COMPARE(progressed.count(), 1);
    QCOMPARE(progressed.front(), (QVariantList { 1, 3 }));
    QTRY_COMPARE(previews.count(), 1);
    QCOMPARE(ready.count(), 0);
    m_state->gate.allow(2);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(ready.count(), 1);
    QCOMPARE(ready.front().front().value<GeneratedImage>().settings.seed, uint64_t { 9 });
    QVERIFY(!m_session->isRunning());
}

void TestGenerationSession::paintsAPair()
{
    waitForModel();
    QSignalSpy ready(m_session.get(), &GenerationSession::pairReady);
    m_state->gate.allow(3);
    m_session->paintPair(request());
    QTRY_COMPARE(ready.count(), 1);
    const auto pair = ready.front().front().value<GeneratedPair>();
    QCOMPARE(pair.easy.settings.seed, pair.hard.settings.seed);
    QVERIFY(pair.easy.settings.strategy == Strategy::Easy);
    QVERIFY(pair.hard.settings.strategy == Strategy::Hard);
}

void TestGenerationSession::stopsWithinOneStep()
{
    waitForModel();
    QSignalSpy progressed(m_session.get(), &GenerationSession::progressed);
    QSignalSpy cancelled(m_session.get(), &GenerationSession::cancelled);
    QSignalSpy ready(m_session.get(), &GenerationSession::imageReady);
    m_session->paint(request(100));
    m_state->gate.allow(2);
    QTRY_COMPARE(progressed.count(), 2);
    m_session->cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!m_session->isRunning());
    // The next job runs on the same thread: when it is done, the cancelled one has long ended.
    m_state->gate.allow(1);
    m_session->paint(request(1));
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(m_state->steps <= 3);
    QCOMPARE(cancelled.count(), 1);
}

void TestGenerationSession::canPaintAgainAfterCancelling()
{
    waitForModel();
    QSignalSpy ready(m_session.get(), &GenerationSession::imageReady);
    m_session->paint(request());
    m_session->cancel();
    m_session->cancel();
    m_session->paint(request());
    QVERIFY(m_session->isRunning());
    m_state->gate.allow(StepGate::kOpen);
    QTRY_COMPARE(ready.count(), 1);
}

void TestGenerationSession::failureBecomesAMessage()
{
    waitForModel();
    QSignalSpy failed(m_session.get(), &GenerationSession::failed);
    m_state->failing = true;
    m_state->gate.allow(1);
    m_session->paint(request());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toString(),
        QStringLiteral("weights are damaged; download the model again"));
    QVERIFY(!m_session->isRunning());
}

void TestGenerationSession::ignoresARequestWhileOneRuns()
{
    waitForModel();
    QSignalSpy ready(m_session.get(), &GenerationSession::imageReady);
    QSignalSpy pairs(m_session.get(), &GenerationSession::pairReady);
    m_session->paint(request());
    m_session->paintPair(request());
    m_state->gate.allow(StepGate::kOpen);
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(m_state->steps.load(), 3);
    QCOMPARE(pairs.count(), 0);
}

void TestGenerationSession::destructionStopsTheJob()
{
    waitForModel();
    m_session->paint(request(1000));
    m_state->gate.allow(1);
    QTRY_COMPARE(m_state->steps.load(), 1);
    m_session.reset();
    QCOMPARE(m_state->steps.load(), 1);
}

void TestGenerationSession::signalsArriveOnTheOwnersThread()
{
    waitForModel();
    QThread* seen = nullptr;
    // Without a context object: this runs wherever the signal is emitted.
    connect(m_session.get(), &GenerationSession::imageReady,
        [&seen] { seen = QThread::currentThread(); });
    m_state->gate.allow(StepGate::kOpen);
    m_session->paint(request());
    QTRY_VERIFY(seen != nullptr);
    QCOMPARE(seen, thread());
}

QTEST_GUILESS_MAIN(TestGenerationSession)
#include "tst_generation_session.moc"
