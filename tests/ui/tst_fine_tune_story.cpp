// From a data set on disk to a picture by a model that was fine-tuned on it, through the windows
// that a user would use. Short by default; docs/fine-tune.md was made with a longer one:
//   DETDIFFUSION_STORY_STEPS  length of the run (default 12)
//   DETDIFFUSION_STORY_DATA   folder with annotations/train.json, annotations/val.json and images
//                             (default: tiles of the test data's blood cells, without attributes)
//   DETDIFFUSION_STORY_DETECTOR  judges the samples (default: none)
//   DETDIFFUSION_STORY_OUT    folder to keep the run and pictures of the windows in

#include "app/cli/picture_output.h"
#include "app/studio/generator_engine.h"
#include "app/studio/picture_input.h"
#include "core/engine/resource_paths.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_size.h"
#include "tests/support/command_line.h"
#include "tests/support/test_paths.h"
#include "tests/ui/window_fixture.h"
#include "ui/datasets/dataset_window.h"
#include "ui/support/conversions.h"
#include "ui/training/training_window.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace detdiffusion;
using namespace detdiffusion::test;

namespace {

constexpr int kLongWait = 3'600'000;
constexpr int kBeatMilliseconds = 5;

/// The longest time in which the window did not get to handle events.
class PauseMeter : public QObject {
public:
    PauseMeter()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this,
            [this] { m_longest = std::max(m_longest, m_clock.restart() - kBeatMilliseconds); });
        m_timer.start(kBeatMilliseconds);
    }
    qint64 takeLongest()
    {
        m_clock.restart();
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

template <class Window> Window* openWindow(MainWindow& window, ActionId action)
{
    window.actions()[action].trigger();
    for (auto* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<Window*>(widget))
            return found;
    return nullptr;
}

} // namespace

class TestFineTuneStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dataSetIsOpened();
    void runIsSetUpAndStarted();
    void runIsWatchedToItsEnd();
    void aCheckpointPaintsALayoutOfTheDataSet();
    void cleanupTestCase();

private:
    void prepareData();
    bool runDataset(const QStringList& arguments);
    StudioServices services();
    void keepPicture(QWidget& widget, const char* name) const;
    QString data(const char* name) const { return QDir(m_data).filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QString m_out; ///< empty: no pictures
    QString m_data;
    int m_steps = 12;
    FakePrompts m_prompts;
    std::unique_ptr<StudioSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    DatasetWindow* m_datasets = nullptr;
    TrainingWindow* m_training = nullptr;
    QString m_run;
};

bool TestFineTuneStory::runDataset(const QStringList& arguments)
{
    const auto outcome = runCommand(DETDIFFUSION_CLI, QStringList { "dataset" } + arguments);
    if (outcome.code != 0)
        qWarning() << outcome.error;
    return outcome.code == 0;
}

void TestFineTuneStory::prepareData()
{
    m_data = qEnvironmentVariable("DETDIFFUSION_STORY_DATA");
    if (!m_data.isEmpty())
        return;
    const auto cells = testDataFolder() / "bccd";
    DETDIFFUSION_REQUIRE(cells);
    m_data = m_folder.filePath(QStringLiteral("cells"));
    const QString coco = m_folder.filePath(QStringLiteral("coco"));
    QVERIFY(runDataset({ "convert", "--from", "voc", "--to", "coco", "--in", cells.c_str(),
        "--split", "test", "--out", coco }));
    QVERIFY(runDataset({ "tile", coco + "/annotations/instances_test.json", "--images",
        coco + "/images/test", "--out", m_data }));
    const QDir annotations(data("annotations"));
    QVERIFY(
        QFile::copy(annotations.filePath("instances_test.json"), annotations.filePath("val.json")));
    QVERIFY(QFile::rename(
        annotations.filePath("instances_test.json"), annotations.filePath("train.json")));
}

StudioServices TestFineTuneStory::services()
{
    StudioServices services;
    services.loadModel = loadEngine;
    services.readPicture = [](const QString& path) {
        return RecalledPicture { readPicture(toPath(path)), path };
    };
    services.writePicture = [](const GeneratedImage& picture, const QString& path) {
        writePicture(picture, toPath(path));
    };
    services.freeMemory = [] { return std::optional<int64_t>(); };
    services.pictureSize = readPictureSize;
    services.readImage = readImage;
    services.training = { QStringLiteral(DETDIFFUSION_CLI), toQString(resourceFolder() / "presets"),
        toQString(resourceFolder() / "starter") };
    return services;
}

void TestFineTuneStory::keepPicture(QWidget& widget, const char* name) const
{
    if (m_out.isEmpty())
        return;
    QTest::qWait(500);
    QVERIFY(widget.grab().save(QDir(m_out).filePath(QLatin1String(name))));
}

void TestFineTuneStory::initTestCase()
{
    prepareData();
    if (QTest::currentTestFailed() || m_data.isEmpty())
        return;
    m_out = qEnvironmentVariable("DETDIFFUSION_STORY_OUT");
    m_steps = qEnvironmentVariableIntValue("DETDIFFUSION_STORY_STEPS");
    m_steps = m_steps > 0 ? m_steps : 12;
    qputenv("DETDIFFUSION_SETTINGS",
        (m_out.isEmpty() ? m_folder.path() : m_out + QStringLiteral("/settings")).toLocal8Bit());
    m_settings = std::make_unique<StudioSettings>();
    m_window = std::make_unique<MainWindow>(services(), *m_settings, m_prompts);
    m_window->resize(1440, 880);
    m_window->start({});
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().hasModel(), kLongWait);
}

void TestFineTuneStory::dataSetIsOpened()
{
    m_datasets = openWindow<DatasetWindow>(*m_window, ActionId::Datasets);
    QVERIFY(m_datasets);
    m_datasets->open(data("annotations/train.json"));
    QTRY_VERIFY_WITH_TIMEOUT(m_datasets->dataset().isOpen(), kLongWait);
    m_datasets->dataset().setPictureFolder(0, data("images"));
    QVERIFY(m_datasets->showsPages());
    keepPicture(*m_datasets, "story-data.png");
}

void TestFineTuneStory::runIsSetUpAndStarted()
{
    m_training = openWindow<TrainingWindow>(*m_window, ActionId::Training);
    QVERIFY(m_training);
    m_training->resize(1440, 880);
    m_training->runs().newRun().trigger();
    auto* dialog = m_training->dialog();
    QVERIFY(dialog);
    dialog->nameEdit().setText(QStringLiteral("blood-cells"));
    const std::vector<std::pair<const char*, QJsonValue>> values {
        { "data.annotations", data("annotations/train.json") }, { "data.images", data("images") },
        { "data.validation_annotations", data("annotations/val.json") },
        { "data.validation_images", data("images") }, { "data.validation_count", 64 },
        { "steps", m_steps }, { "batch", 16 }, { "workers", 2 }, { "learning_rate", 0.0003 },
        { "warmup_steps", std::max(1, m_steps / 20) }, { "log_every", std::max(1, m_steps / 200) },
        { "validate_every", std::max(1, m_steps / 8) },
        { "checkpoint_every", std::max(1, m_steps / 8) }, { "keep_checkpoints", 8 },
        { "sample_every", std::max(1, m_steps / 8) }, { "precision", "auto" }
    };
    for (const auto& [key, value] : values)
        dialog->form().editor(QLatin1String(key)).setValue(value);
    const QString detector = qEnvironmentVariable("DETDIFFUSION_STORY_DETECTOR");
    if (!detector.isEmpty())
        dialog->form().editor(QStringLiteral("samples.detector")).setValue(detector);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->start().isEnabled(), kLongWait);
    keepPicture(*dialog, "story-dialog.png");
    dialog->start().click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_training->runs().current().isEmpty(), kLongWait);
    m_run = m_training->runs().current();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_training->page().watch().snapshot().status.stage, RunStage::Running, kLongWait);
}

void TestFineTuneStory::runIsWatchedToItsEnd()
{
    auto& watch = m_training->page().watch();
    QTRY_VERIFY_WITH_TIMEOUT(watch.snapshot().status.step >= m_steps / 2, kLongWait);
    keepPicture(*m_training, "story-running.png");
    PauseMeter pauses;
    QTRY_VERIFY_WITH_TIMEOUT(watch.snapshot().status.stage != RunStage::Running, kLongWait);
    std::printf("longest pause of the windows while training: %lld ms\n",
        static_cast<long long>(pauses.takeLongest()));
    QVERIFY2(watch.snapshot().status.stage == RunStage::Finished,
        qPrintable(watch.snapshot().status.message));
    QCOMPARE(watch.snapshot().status.step, int64_t { m_steps });
    QTRY_VERIFY(!watch.snapshot().checkpoints.empty());
    QVERIFY(QFileInfo::exists(m_run + QStringLiteral("/samples")));
    keepPicture(*m_training, "story-finished.png");
}

void TestFineTuneStory::aCheckpointPaintsALayoutOfTheDataSet()
{
    m_datasets->editing().open(m_datasets->list().pictureAt(0));
    QTRY_VERIFY(m_datasets->editing().picture() >= 0);
    auto& checkpoints = m_training->page().checkpoints();
    checkpoints.select(m_steps);
    QSignalSpy loaded(&m_window->session(), &GenerationSession::modelReady);
    checkpoints.load();
    QVERIFY(loaded.count() > 0 || loaded.wait(kLongWait));
    QSignalSpy painted(&m_window->session(), &GenerationSession::imageReady);
    m_window->actions()[ActionId::Generate].trigger();
    QVERIFY(painted.count() > 0 || painted.wait(kLongWait));
    keepPicture(*m_window, "story-picture.png");
}

void TestFineTuneStory::cleanupTestCase()
{
    m_window.reset();
}

int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); // a run may take hours
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    TestFineTuneStory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fine_tune_story.moc"
