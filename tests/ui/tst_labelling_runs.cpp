#include "core/perception/label_agreement.h"
#include "tests/detectors/tiny_models.h"
#include "tests/ui/labelling_fixture.h"

#include <QProcess>

#include <csignal>

using namespace detdiffusion;
using State = LabellingRun::State;

namespace {

constexpr int kPictures = 200; ///< seven batches

} // namespace

/// The labelling page over the real command line program.
class TestLabellingRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void equalsTheCommand();
    void killedChildResumes();
    void windowReopenedWhileUnfinished();
    void brokenDetectorIsNamed();
    void missingPicturesAreCounted();
    void realDetector();

private:
    void openPage(const QStringList& detectors);
    bool finish();
    QString command(QStringList arguments) const;
    LabellingPage& page() { return *m_fixture->page; }

    std::unique_ptr<test::LabellingFixture> m_fixture;
};

void TestLabellingRuns::init()
{
    m_fixture = std::make_unique<test::LabellingFixture>();
    m_fixture->writeDataset(kPictures, true);
    m_fixture->openDataset();
    writeFileAtomically(m_fixture->path("tiny.onnx"),
        test::tinyOnnx(64, 16, { 0.9F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F }));
    writeFileAtomically(m_fixture->path("tiny.names"), "dog\nufo\n");
}

void TestLabellingRuns::cleanup()
{
    m_fixture.reset();
}

void TestLabellingRuns::openPage(const QStringList& detectors)
{
    m_fixture->openPage(QString::fromUtf8(DETDIFFUSION_CLI));
    page().detectors().setPaths(detectors);
    page().setProgram(QString::fromUtf8(DETDIFFUSION_CLI));
}

/// Starts or resumes, and waits for the end.
bool TestLabellingRuns::finish()
{
    page().runBar().startButton().click();
    constexpr int kPatience = 120'000;
    return QTest::qWaitFor([this] { return page().run().state() == State::Running; }, kPatience)
        && QTest::qWaitFor([this] { return !page().run().isRunning(); }, kPatience);
}

QString TestLabellingRuns::command(QStringList arguments) const
{
    QProcess process;
    process.start(QString::fromUtf8(DETDIFFUSION_CLI), arguments);
    process.waitForFinished(120'000);
    return QString::fromUtf8(process.readAllStandardError());
}

void TestLabellingRuns::equalsTheCommand()
{
    openPage({ m_fixture->file("tiny.onnx") });
    QVERIFY(finish());
    QCOMPARE(page().run().state(), State::Done);
    QCOMPARE(page().run().looked(), kPictures);
    QVERIFY(page().run().rate() > 0.0);
    for (const double overlap : { 0.02, 0.1, 0.3 }) {
        page().limits().overlap().setValue(overlap);
        page().limits().classAware().setChecked(overlap < 0.2);
        QStringList arguments { "label", "--annotations",
            m_fixture->file("data/annotations/instances_val.json"), "--detections",
            page().job().keptFiles().front(), "--score", "0.5", "--iou", QString::number(overlap),
            "--out", m_fixture->file("command.json") };
        if (overlap < 0.2)
            arguments += QStringLiteral("--class-aware");
        QCOMPARE(command(arguments), QString());
        const auto expected = perceptionShares(loadCoco(m_fixture->path("command.json")));
        QTRY_COMPARE(page().sizeChart().counts().front(), expected.all);
        QCOMPARE(page().classChart().counts()[0], expected.perClass.at("car"));
    }
}

void TestLabellingRuns::killedChildResumes()
{
    openPage({ m_fixture->file("tiny.onnx") });
    connect(&page().run(), &LabellingRun::found, this,
        [this] { kill(static_cast<pid_t>(page().run().processId()), SIGKILL); });
    for (int attempt = 0; attempt < 10 && page().run().state() != State::Failed; ++attempt) {
        page().job().discardFindings();
        QVERIFY(finish());
    }
    QCOMPARE(page().run().state(), State::Failed);
    QVERIFY(page().runBar().error().contains(QStringLiteral("unexpectedly")));
    QCOMPARE(page().runBar().startButton().text(), QStringLiteral("Resume"));
    page().run().disconnect(this);
    QVERIFY(finish());
    QCOMPARE(page().run().state(), State::Done);
    QVERIFY2(page().run().looked() < kPictures, "it began anew");
    QTRY_COMPARE(page().sizeChart().counts().front().total(), 2 * kPictures);
}

/// Closing the window ends the child; the next window goes on, and the one after it has it all.
void TestLabellingRuns::windowReopenedWhileUnfinished()
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        openPage({ m_fixture->file("tiny.onnx") });
        page().job().discardFindings();
        QSignalSpy found(&page().run(), &LabellingRun::found);
        page().runBar().startButton().click();
        QVERIFY(found.count() > 0 || found.wait(60'000));
        m_fixture->openPage(QString::fromUtf8(DETDIFFUSION_CLI));
        if (page().job().isUnfinished())
            break;
    }
    QCOMPARE(page().detectors().paths(), QStringList { m_fixture->file("tiny.onnx") });
    QCOMPARE(page().runBar().startButton().text(), QStringLiteral("Resume"));
    QVERIFY(finish());
    QVERIFY(page().run().looked() < kPictures);
    page().limits().overlap().setValue(0.07);
    QTRY_COMPARE(page().sizeChart().counts().front().total(), 2 * kPictures);
    const auto counts = page().sizeChart().counts();

    m_fixture->openPage(QString::fromUtf8(DETDIFFUSION_CLI));
    QCOMPARE(page().limits().overlap().value(), 0.07);
    QTRY_COMPARE(page().sizeChart().counts(), counts);
    QVERIFY(page().runBar().text().contains(QStringLiteral("200 picture")));
}

void TestLabellingRuns::brokenDetectorIsNamed()
{
    writeFileAtomically(m_fixture->path("broken.onnx"), "no model");
    openPage({ m_fixture->file("broken.onnx") });
    QVERIFY(finish());
    QCOMPARE(page().run().state(), State::Failed);
    QVERIFY2(page().runBar().error().contains(m_fixture->file("broken.onnx")),
        qPrintable(page().runBar().error()));
    QVERIFY(!page().layer().hasProposals());
}

void TestLabellingRuns::missingPicturesAreCounted()
{
    for (const char* name : { "data/val/7.png", "data/val/42.png" })
        writeFileAtomically(m_fixture->path(name), "no picture");
    openPage({ m_fixture->file("tiny.onnx") });
    QVERIFY(finish());
    QCOMPARE(page().run().state(), State::Done);
    QTRY_COMPARE(page().sizeChart().counts().front().total(), 2 * (kPictures - 2));
    QVERIFY2(page().runBar().error().contains(QStringLiteral("7.png")),
        qPrintable(page().runBar().error()));
}

/// The page with YOLOX-Nano on real pictures says what docs/perception.md says.
void TestLabellingRuns::realDetector()
{
    const auto data = test::testDataFolder();
    const auto annotations = data / "coco-mini/annotations/instances_val2017.json";
    const auto detector = data / "detectors/yolox_nano/yolox_nano.onnx";
    DETDIFFUSION_REQUIRE(annotations);
    DETDIFFUSION_REQUIRE(detector);
    m_fixture->page.reset();
    QSignalSpy opened(m_fixture->dataset.get(), &OpenedDataset::opened);
    m_fixture->dataset->open(toQString(annotations));
    QVERIFY(opened.count() == 1 || opened.wait());
    openPage({ toQString(detector) });
    QVERIFY(finish());
    QCOMPARE(page().run().state(), State::Done);
    page().limits().setRule({ { 0.3, 0.5, true } });
    QTRY_COMPARE(qRound(1000 * page().sizeChart().counts().front().easyShare()), 365);
    QCOMPARE(qRound(1000 * page().sizeChart().counts()[1].easyShare()), 126);
    QCOMPARE(qRound(1000 * page().sizeChart().counts()[2].easyShare()), 452);
    QCOMPARE(qRound(1000 * page().sizeChart().counts()[3].easyShare()), 712);
}

QTEST_MAIN(TestLabellingRuns)
#include "tst_labelling_runs.moc"
