#include "core/perception/label_agreement.h"
#include "tests/ui/labelling_fixture.h"

using namespace detdiffusion;
using State = LabellingRun::State;

namespace {

constexpr int kPictures = 9;
constexpr int kLooked = 6; ///< what the fake child finds before its end

/// The dog is found with a score that grows with the picture, the car with an overlap that grows.
std::vector<Detection> detectionsIn(int picture)
{
    const double side = test::LabellingFixture::kSide;
    const double part = 0.3 + 0.1 * picture;
    return { { { 10.0 / side, 20.0 / side, 90.0 / side, 120.0 / side }, 0, 0.1 * picture },
        { { 110.0 / side, 20.0 / side, 190.0 / side, (20.0 + 100.0 * std::min(1.0, part)) / side },
            1, 0.9 } };
}

nlohmann::json detectorLine(size_t run)
{
    return toJson(
        DetectorEvent { run, "fake.onnx", "fake, 2 classes", CategorySet({ "dog", "car" }) });
}

nlohmann::json foundLine(size_t run, int pictures, bool isBlind = false)
{
    FoundEvent event { run, {} };
    for (int i = 1; i <= pictures; ++i)
        event.pictures.push_back(
            { i, { isBlind ? std::vector<Detection> {} : detectionsIn(i), {} } });
    return toJson(event);
}

nlohmann::json progressLine(int step, int total)
{
    return { { "event", "progress" }, { "label", "Detecting" }, { "step", step },
        { "total", total }, { "rate", 2.0 }, { "seconds_left", (total - step) / 2.0 } };
}

nlohmann::json detectedLine(int pictures)
{
    return { { "event", "detected" }, { "images", pictures }, { "resumed", 0 },
        { "images_per_second", 4.0 } };
}

std::vector<nlohmann::json> wholeRun()
{
    return { detectorLine(0), foundLine(0, kPictures), progressLine(kPictures, kPictures),
        detectedLine(kPictures) };
}

} // namespace

/// The labelling page over a fake child: its progress, limits, layer and ends.
class TestLabellingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateSaysWhatToDo();
    void missingProgramSaysSo();
    void progressIsLive();
    void stopsAndResumes();
    void endsAreToldInWords_data();
    void endsAreToldInWords();
    void limitsJudgeWithoutRunning_data();
    void limitsJudgeWithoutRunning();
    void detectorsAreCombined();
    void handmadeAttributesSurvive();
    void acceptingKnowsScopes();
    void rejectLeavesTheDataSet();
    void filterShowsWhatTheLimitsChanged();
    void proposalsGoIntoANewFile();
    void acceptedLabelsAreRememberedAsMachineMade();
    void movedBoxesAreJudgedAgain();

private:
    /// Opens a page over the fake and lets it run to its end.
    void runToEnd(const std::vector<nlohmann::json>& lines, const std::string& end = "exit 0");
    void setLimits(double score, double overlap, bool classAware = false);
    LabellingPage& page() { return *m_fixture->page; }

    std::unique_ptr<test::LabellingFixture> m_fixture;
};

void TestLabellingPage::init()
{
    m_fixture = std::make_unique<test::LabellingFixture>();
    m_fixture->writeDataset(kPictures, false);
    m_fixture->openDataset();
}

void TestLabellingPage::cleanup()
{
    m_fixture.reset();
}

void TestLabellingPage::runToEnd(const std::vector<nlohmann::json>& lines, const std::string& end)
{
    m_fixture->openPage(test::fakeProgram(m_fixture->file("fake"), lines, end));
    page().detectors().setPaths({ QStringLiteral("fake.onnx") });
    page().setProgram(m_fixture->file("fake"));
    page().runBar().startButton().click();
    QTRY_VERIFY(page().run().state() != State::Idle);
    QTRY_VERIFY(!page().run().isRunning());
}

void TestLabellingPage::setLimits(double score, double overlap, bool classAware)
{
    page().limits().score().setValue(score);
    page().limits().overlap().setValue(overlap);
    page().limits().classAware().setChecked(classAware);
}

void TestLabellingPage::emptyStateSaysWhatToDo()
{
    OpenedDataset none({}, {});
    LabellingPage page(none, *m_fixture->settings, {});
    page.show();
    bool isSaid = false;
    for (const auto* label : page.findChildren<QLabel*>())
        isSaid = isSaid
            || (label->isVisible() && label->text().contains(QStringLiteral("Open a data set")));
    QVERIFY(isSaid);
    m_fixture->openPage(QStringLiteral("/bin/true"));
    QVERIFY(this->page().runBar().text().contains(QStringLiteral("Add a detector")));
    QVERIFY(!this->page().runBar().startButton().isEnabled());
    m_fixture->answer = QStringLiteral("models/nano.onnx");
    for (auto* button : this->page().detectors().findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Add a file")))
            button->click();
    QCOMPARE(this->page().detectors().paths(), QStringList { m_fixture->answer });
    QVERIFY(this->page().runBar().startButton().isEnabled());
}

void TestLabellingPage::missingProgramSaysSo()
{
    m_fixture->openPage({});
    page().detectors().setPaths({ QStringLiteral("fake.onnx") });
    page().setProgram({});
    QVERIFY(!page().runBar().startButton().isEnabled());
    QVERIFY(page().runBar().text().contains(QStringLiteral("detdiffusion")));
    page().setProgram(m_fixture->file("gone"));
    page().runBar().startButton().click();
    QTRY_COMPARE(page().run().state(), State::Failed);
    QVERIFY(page().runBar().error().contains(m_fixture->file("gone")));
}

void TestLabellingPage::progressIsLive()
{
    m_fixture->openPage(test::fakeProgram(m_fixture->file("fake"),
        { detectorLine(0), foundLine(0, kLooked), progressLine(kLooked, kPictures) },
        "exec sleep 100"));
    page().detectors().setPaths({ QStringLiteral("fake.onnx") });
    page().setProgram(m_fixture->file("fake"));
    page().runBar().startButton().click();
    QTRY_VERIFY(page().runBar().text().contains(QStringLiteral("6 of 9")));
    QVERIFY2(page().runBar().text().contains(QStringLiteral("2.0 a second")),
        qPrintable(page().runBar().text()));
    QVERIFY(page().runBar().text().contains(QStringLiteral("2 s left")));
    QTRY_COMPARE(page().sizeChart().counts().front().total(), 2 * kLooked);
    setLimits(0.35, 0.5); // while it works
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 3 + 4);
    QVERIFY(!page().runBar().startButton().isEnabled());
    QVERIFY(page().runBar().stopButton().isEnabled());
}

void TestLabellingPage::stopsAndResumes()
{
    progressIsLive();
    const auto before = page().sizeChart().counts();
    page().runBar().stopButton().click();
    QTRY_COMPARE(page().run().state(), State::Stopped);
    QVERIFY(page().runBar().text().contains(QStringLiteral("kept")));
    QTest::qWait(0);
    QCOMPARE(page().sizeChart().counts(), before);
    std::filesystem::create_directories(
        toPath(page().job().out() + QStringLiteral(".progress"))); // as the real child leaves it
    page().setProgram(m_fixture->file("fake"));
    QCOMPARE(page().runBar().startButton().text(), QStringLiteral("Resume"));
    QVERIFY(page().runBar().startButton().isEnabled());
}

void TestLabellingPage::endsAreToldInWords_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("words");
    QTest::newRow("error") << "echo 'error: fake.onnx: no model' >&2; exit 1"
                           << "fake.onnx: no model";
    QTest::newRow("crash") << "echo 'out of luck' >&2; kill -SEGV $$"
                           << "out of luck";
    QTest::newRow("silent crash") << "kill -KILL $$"
                                  << "ended unexpectedly";
}

void TestLabellingPage::endsAreToldInWords()
{
    QFETCH(QString, end);
    QFETCH(QString, words);
    runToEnd({ detectorLine(0), foundLine(0, kLooked), progressLine(kLooked, kPictures) },
        end.toStdString());
    QCOMPARE(page().run().state(), State::Failed);
    QVERIFY2(page().runBar().error().contains(words), qPrintable(page().runBar().error()));
    QVERIFY(page().runBar().startButton().isEnabled());
    QTRY_COMPARE(page().sizeChart().counts().front().total(), 2 * kLooked); // nothing is lost
}

void TestLabellingPage::limitsJudgeWithoutRunning_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("overlap");
    QTest::addColumn<bool>("classAware");
    QTest::newRow("usual") << 0.5 << 0.5 << false;
    QTest::newRow("low") << 0.05 << 0.0 << false;
    QTest::newRow("strict") << 0.85 << 0.9 << false;
    QTest::newRow("class-aware") << 0.3 << 0.6 << true;
    QTest::newRow("nothing") << 1.0 << 1.0 << true;
}

void TestLabellingPage::limitsJudgeWithoutRunning()
{
    QFETCH(double, score);
    QFETCH(double, overlap);
    QFETCH(bool, classAware);
    runToEnd(wholeRun());
    QCOMPARE(page().run().state(), State::Done);
    QVERIFY2(page().runBar().text().contains(QStringLiteral("4.0 a second")),
        qPrintable(page().runBar().text()));
    std::filesystem::remove(m_fixture->path("fake")); // nothing runs again
    setLimits(score, overlap, classAware);

    CocoDataset expected = m_fixture->dataset->contents()->part(0).dataset;
    std::vector<std::vector<Detection>> detections;
    for (int i = 1; i <= kPictures; ++i)
        detections.push_back(detectionsIn(i));
    labelPerception(
        expected, detections, CategorySet({ "dog", "car" }), { score, overlap, classAware });
    const auto shares = perceptionShares(expected);
    QTRY_COMPARE(page().sizeChart().counts().front(), shares.all);
    QCOMPARE(page().sizeChart().counts()[2], shares.perArea.at("medium"));
    QCOMPARE(page().classChart().counts()[0], shares.perClass.at("car"));
    QCOMPARE(page().classChart().counts()[1], shares.perClass.at("dog"));
}

void TestLabellingPage::detectorsAreCombined()
{
    runToEnd({ detectorLine(0), foundLine(0, kPictures), detectorLine(1),
        foundLine(1, kPictures, true) });
    setLimits(0.05, 0.3);
    auto& combination = page().limits().combination();
    QTRY_VERIFY(!combination.isHidden());
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures);
    QVERIFY2(
        page().agreement().contains(QStringLiteral("for some 18")), qPrintable(page().agreement()));
    combination.setCurrentIndex(combination.findData(int(LabelCombination::All)));
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 0);
    combination.setCurrentIndex(combination.findData(int(LabelCombination::Any)));
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures);
    page().samples().filter().setCurrentIndex(3); // detectors disagree
    QCOMPARE(page().samples().pictures().rowCount(), kPictures);
}

void TestLabellingPage::handmadeAttributesSurvive()
{
    runToEnd(wholeRun());
    setLimits(0.05, 0.3);
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures);
    auto& bar = page().acceptBar();
    QVERIFY2(bar.summary().contains(QStringLiteral("15 box")), qPrintable(bar.summary()));
    QVERIFY2(bar.summary().contains(QStringLiteral("3 set by hand")), qPrintable(bar.summary()));
    bar.acceptButton().click();
    for (size_t i = 0; i < m_fixture->objects().size(); ++i) {
        const bool isHandmade = i % 6 == 4;
        QVERIFY(m_fixture->label(i) == (isHandmade ? Perception::Hard : Perception::Easy));
    }
    QVERIFY(!bar.acceptButton().isEnabled());
    bar.undoButton().click();
    QVERIFY(m_fixture->label(0) == Perception::Unset);
    QVERIFY(m_fixture->label(4) == Perception::Hard);
    bar.redoButton().click();
    QVERIFY(m_fixture->label(0) == Perception::Easy);
    bar.overHandmade().setChecked(true);
    bar.acceptButton().click();
    QVERIFY(m_fixture->label(4) == Perception::Easy);
    bar.undoButton().click();
    QVERIFY(m_fixture->label(4) == Perception::Hard);
    QVERIFY(m_fixture->dataset->finishSaving());
    const auto saved = loadCoco(m_fixture->path("data/annotations/instances_val.json"));
    QCOMPARE(perceptionsOf(saved), perceptionsOf(m_fixture->dataset->contents()->part(0).dataset));
}

void TestLabellingPage::acceptingKnowsScopes()
{
    runToEnd(wholeRun());
    setLimits(0.05, 0.3);
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures);
    auto& bar = page().acceptBar();
    bar.classes().item(0)->setCheckState(Qt::Unchecked); // no cars
    bar.pictures().setCurrentIndex(1); // the selected one
    page().samples().list().setCurrentIndex(page().samples().pictures().index(1));
    bar.acceptButton().click();
    const auto labels = perceptionsOf(m_fixture->dataset->contents()->part(0).dataset);
    QCOMPARE(int(std::count(labels.begin(), labels.end(), Perception::Easy)), 1);
    QVERIFY(labels[2] == Perception::Easy); // the dog of the second picture
    bar.pictures().setCurrentIndex(0);
    bar.acceptButton().click();
    for (size_t i = 1; i < m_fixture->objects().size(); i += 2)
        QVERIFY(m_fixture->label(i) == Perception::Unset); // cars
    QVERIFY(m_fixture->label(0) == Perception::Easy);
}

void TestLabellingPage::rejectLeavesTheDataSet()
{
    runToEnd(wholeRun());
    QTRY_VERIFY(page().layer().hasProposals());
    const auto before = perceptionsOf(m_fixture->dataset->contents()->part(0).dataset);
    page().acceptBar().rejectButton().click();
    QVERIFY(!page().layer().hasProposals());
    QVERIFY(!page().acceptBar().acceptButton().isEnabled());
    QCOMPARE(perceptionsOf(m_fixture->dataset->contents()->part(0).dataset), before);
}

void TestLabellingPage::filterShowsWhatTheLimitsChanged()
{
    runToEnd(wholeRun());
    QTRY_VERIFY(page().layer().hasProposals());
    auto& samples = page().samples();
    samples.filter().setCurrentIndex(1);
    QCOMPARE(samples.pictures().rowCount(), 0);
    setLimits(0.75, 0.5); // the dogs of the pictures 6 and 7 have 0.6 and 0.7
    QTRY_COMPARE(samples.pictures().rowCount(), 2);
    QCOMPARE(samples.pictures().imageAt(0), 5);
    QCOMPARE(samples.pictures().changedObjects(), 2);
    samples.compareButton().click();
    QCOMPARE(samples.pictures().rowCount(), 0);
    samples.filter().setCurrentIndex(0);
    QCOMPARE(samples.pictures().rowCount(), kPictures);
    const int current = samples.current();
    samples.step(current == 0 ? 1 : -1);
    QVERIFY(samples.current() != current);
}

void TestLabellingPage::proposalsGoIntoANewFile()
{
    runToEnd(wholeRun());
    setLimits(0.05, 0.3);
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures);
    const auto file = m_fixture->path("data/annotations/instances_val.json");
    const auto before = readTextFile(file);
    m_fixture->answer = m_fixture->file("new.json");
    page().acceptBar().saveButton().click();
    QTRY_VERIFY(page().runBar().text().contains(m_fixture->answer));
    const auto labels = perceptionsOf(loadCoco(m_fixture->path("new.json")));
    QCOMPARE(int(std::count(labels.begin(), labels.end(), Perception::Easy)), 15);
    QCOMPARE(int(std::count(labels.begin(), labels.end(), Perception::Hard)), 3);
    QCOMPARE(readTextFile(file), before);
    m_fixture->answer = m_fixture->file("no/such/folder/new.json");
    page().acceptBar().saveButton().click();
    QTRY_VERIFY(page().runBar().error().contains(m_fixture->answer));
}

void TestLabellingPage::acceptedLabelsAreRememberedAsMachineMade()
{
    runToEnd(wholeRun());
    setLimits(0.05, 0.3);
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures);
    page().acceptBar().acceptButton().click();
    QVERIFY(m_fixture->dataset->finishSaving());
    m_fixture->page.reset();
    m_fixture->openDataset();
    runToEnd(wholeRun());
    setLimits(1.0, 0.3);
    QTRY_COMPARE(page().sizeChart().counts().front().hard, 2 * kPictures);
    QVERIFY2(page().acceptBar().summary().contains(QStringLiteral("15 box")),
        qPrintable(page().acceptBar().summary())); // the 3 set by hand are hard already
}

void TestLabellingPage::movedBoxesAreJudgedAgain()
{
    runToEnd(wholeRun());
    setLimits(0.05, 0.3);
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures);
    PictureEdit edit { 0, m_fixture->dataset->contents()->objects(0) };
    edit.objects[0].y = 90.0; // away from what was detected
    m_fixture->dataset->edit({ edit });
    QTRY_COMPARE(page().sizeChart().counts().front().easy, 2 * kPictures - 1);
    edit.objects.pop_back();
    m_fixture->dataset->edit({ edit });
    QTRY_COMPARE(page().sizeChart().counts().front().total(), 2 * kPictures - 1);
}

QTEST_MAIN(TestLabellingPage)
#include "tst_labelling_page.moc"
