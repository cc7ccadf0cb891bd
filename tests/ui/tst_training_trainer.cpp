#include "app/studio/generator_engine.h"
#include "core/imaging/image_file.h"
#include "core/training/run_control.h"
#include "tests/support/tiny_model.h"
#include "tests/ui/run_folders.h"
#include "ui/jobs/generation_session.h"
#include "ui/support/conversions.h"
#include "ui/training/run_files.h"
#include "ui/training/training_window.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// The training window with the real trainer, a tiny random model and four pictures.
class TestTrainingTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void planTellsProblemsAndSizes();
    void runIsStartedPausedPaintedWithStoppedAndFinished();

private:
    static constexpr int kSide = 16;
    static constexpr int kWaitMilliseconds = 120'000;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    TrainingServices services() const;
    QJsonObject settings() const;
    static bool waitFor(RunPage& page, RunStage stage);
    void paintWith(const QString& model);

    QTemporaryDir m_folder;
};

void TestTrainingTrainer::initTestCase()
{
    writeTinyModel(toPath(path("model")));
    QVERIFY(QDir().mkpath(path("images")));
    QVERIFY(QDir().mkpath(path("runs")));
    QJsonArray images;
    QJsonArray boxes;
    for (int i = 1; i <= 4; ++i) {
        const QString name = QStringLiteral("%1.png").arg(i);
        writePng(
            { kSide, kSide, std::vector<uint8_t>(3 * kSide * kSide, static_cast<uint8_t>(40 * i)) },
            toPath(path("images") + QLatin1Char('/') + name));
        images.append(QJsonObject {
            { "id", i }, { "file_name", name }, { "width", kSide }, { "height", kSide } });
        boxes.append(QJsonObject { { "id", i }, { "image_id", i }, { "category_id", 1 },
            { "bbox", QJsonArray { 2, 2, 8, 8 } }, { "area", 64 }, { "iscrowd", 0 } });
    }
    const QJsonObject layouts { { "images", images }, { "annotations", boxes },
        { "categories", QJsonArray { QJsonObject { { "id", 1 }, { "name", "dog" } } } } };
    writeRunFile(m_folder.path(), "layouts.json", QJsonDocument(layouts).toJson());
}

/// A test that failed leaves no process behind.
void TestTrainingTrainer::cleanup()
{
    for (const auto& run : livingRuns(path("runs")))
        writeWish(toPath(run), RunWish::Stop);
    QTRY_VERIFY_WITH_TIMEOUT(livingRuns(path("runs")).isEmpty(), kWaitMilliseconds);
}

TrainingServices TestTrainingTrainer::services() const
{
    TrainingServices services;
    services.runsFolder = path("runs");
    services.trainer = QStringLiteral(DETDIFFUSION_CLI);
    services.starterModel = path("model");
    return services;
}

QJsonObject TestTrainingTrainer::settings() const
{
    const QJsonObject data { { "annotations", path("layouts.json") }, { "images", path("images") },
        { "width", kSide }, { "height", kSide } };
    return { { "model", QJsonObject { { "from", path("model") } } }, { "data", data },
        { "steps", 100'000 }, { "batch", 2 }, { "log_every", 5 }, { "checkpoint_every", 100'000 } };
}

bool TestTrainingTrainer::waitFor(RunPage& page, RunStage stage)
{
    auto& watch = page.watch();
    const bool reached =
        QTest::qWaitFor([&] { return watch.snapshot().status.stage == stage; }, kWaitMilliseconds);
    if (!reached)
        qWarning() << RunText::progress(watch.snapshot().status) << watch.snapshot().log;
    return reached;
}

void TestTrainingTrainer::planTellsProblemsAndSizes()
{
    TrainingWindow window(services());
    auto wrong = settings();
    setSetting(wrong, "data.images", path("absent"));
    window.setUpRun(QStringLiteral("run"), wrong);
    auto& dialog = *window.dialog();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.verdict().contains(path("absent")), kWaitMilliseconds);
    QVERIFY(!dialog.start().isEnabled());
    dialog.form().editor("data.images").setValue(path("images"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.start().isEnabled(), kWaitMilliseconds);
    for (const char* part : { "4 pictures with 4 boxes", "Parameters:", "Memory:", "Disk:" })
        QVERIFY2(dialog.verdict().contains(QLatin1String(part)), qPrintable(dialog.verdict()));
}

void TestTrainingTrainer::paintWith(const QString& model)
{
    GenerationSession session([&model](const EngineOptions& options, const LoadControl& control) {
        return std::make_unique<GeneratorEngine>(toPath(model), options, control);
    });
    session.loadModel();
    QTRY_VERIFY_WITH_TIMEOUT(session.hasModel(), kWaitMilliseconds);
    GenerationRequest request;
    request.layout.width = request.layout.height = kSide;
    request.layout.boxes = { { 1, "dog", { 0.1, 0.2, 0.6, 0.7 }, Perception::Hard, "{}" } };
    request.settings.steps = 2;
    QSignalSpy painted(&session, &GenerationSession::imageReady);
    session.paint(request);
    QVERIFY(painted.wait(kWaitMilliseconds));
}

void TestTrainingTrainer::runIsStartedPausedPaintedWithStoppedAndFinished()
{
    const auto run = createRun(path("runs"), QStringLiteral("cells"), settings());
    auto window = std::make_unique<TrainingWindow>(services());
    window->runs().select(run);
    QTRY_COMPARE(window->page().run(), run);
    window->page().start();
    QVERIFY(waitFor(window->page(), RunStage::Running));
    window->page().header().pause().click();
    QVERIFY(waitFor(window->page(), RunStage::Paused));
    const auto paused = window->page().watch().snapshot().status.step;
    paintWith(newestCheckpoint(run));
    if (QTest::currentTestFailed())
        return;
    // The run waits as it was left, also for a window that is opened later.
    window = std::make_unique<TrainingWindow>(services());
    window->runs().select(run);
    QTRY_COMPARE(window->page().run(), run);
    QVERIFY(waitFor(window->page(), RunStage::Paused));
    QCOMPARE(window->page().watch().snapshot().status.step, paused);
    window->page().header().stop().click();
    QVERIFY(waitFor(window->page(), RunStage::Stopped));
    QTRY_VERIFY(window->page().header().resume().isEnabled());
    // Long enough to be paused on any machine; now it is to end soon.
    const auto last = window->page().watch().snapshot().status.step + 10;
    auto record = QJsonDocument::fromJson(readRunFile(run, "run.json")).object();
    setSetting(record, QStringLiteral("options.steps"), static_cast<qint64>(last));
    writeRunFile(run, "run.json", QJsonDocument(record).toJson());
    window->page().header().resume().click();
    QVERIFY(waitFor(window->page(), RunStage::Finished));
    QCOMPARE(window->page().watch().snapshot().status.step, last);
    QTRY_COMPARE(window->page().watch().snapshot().checkpoints.front().step, last);
}

QTEST_MAIN(TestTrainingTrainer)
#include "tst_training_trainer.moc"
