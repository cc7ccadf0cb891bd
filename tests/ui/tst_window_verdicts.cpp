#include "tests/ui/window_fixture.h"

using namespace detdiffusion;
using namespace detdiffusion::test;

/// What the detector makes of the pictures, in the window.
class TestWindowVerdicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void withoutADetectorThePanelSaysWhatToDo();
    void everyBoxGetsAVerdict();
    void verdictsAreWrittenOverThePicture();
    void limitsFilterWithoutDetectingAgain();
    void pairsAreJudgedTogether();
    void tableComparesAskedWithFound();
    void detectorIsRememberedAndLoadedAgain();
    void usualDetectorServesUntilOneIsChosen();
    void wrongDetectorIsTold();
    void anotherPictureIsLookedAt();
    void searchStopsAtTheFirstThatDoesIt();
    void searchHasABudget();
    void searchSurvivesARestart();

private:
    MainWindow& window() { return *m_fixture->window; }
    VerdictPanel& panel() { return window().verdicts(); }
    FakeEngineState& engine() { return m_fixture->state; }
    /// The boxes of the example, as class and place of a detection.
    Detection seen(size_t box, double score, int classIndex) const
    {
        return { m_fixture->layout().boxes[box].rect, classIndex, score };
    }
    int classOf(size_t box) const;
    int runs()
    {
        const std::lock_guard lock(engine().detecting);
        return engine().detectorRuns;
    }
    void letSee(std::function<std::vector<Detection>(const Image&)> sees)
    {
        const std::lock_guard lock(engine().detecting);
        engine().sees = std::move(sees);
    }
    bool startWithDetector();
    QString cell(int row, int column) { return panel().table().item(row, column)->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowVerdicts::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

int TestWindowVerdicts::classOf(size_t box) const
{
    const CategorySet classes({ "dog", "person", "bus", "cat" });
    return classes.indexOf(m_fixture->layout().boxes[box].className).value_or(-1);
}

bool TestWindowVerdicts::startWithDetector()
{
    if (!m_fixture->start())
        return false;
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("detector.onnx"));
    QFile(m_fixture->prompts.path).open(QIODevice::WriteOnly);
    QSignalSpy ready(&window().session(), &GenerationSession::detectorReady);
    Q_EMIT panel().detectorRequested();
    return ready.wait();
}

void TestWindowVerdicts::withoutADetectorThePanelSaysWhatToDo()
{
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QVERIFY(panel().table().isHidden());
    QVERIFY(!panel().searchButton().isEnabled());
    QCOMPARE(window().result().view(0).findings().boxes.size(), size_t { 0 });
}

void TestWindowVerdicts::everyBoxGetsAVerdict()
{
    QVERIFY(startWithDetector());
    letSee([this](const Image&) {
        return std::vector<Detection> { seen(0, 0.9, classOf(0)), seen(1, 0.8, 3) };
    });
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QTRY_VERIFY(!panel().table().isHidden());
    QCOMPARE(panel().table().rowCount(), static_cast<int>(m_fixture->layout().boxes.size()));
    QCOMPARE(cell(0, 3), QStringLiteral("found"));
    QCOMPARE(cell(0, 4), QLocale().toString(0.9, 'f', 2));
    QCOMPARE(cell(1, 3), QStringLiteral("wrong class (cat)"));
    QCOMPARE(cell(2, 3), QStringLiteral("missed"));
    QCOMPARE(cell(2, 5), QStringLiteral("–"));
}

void TestWindowVerdicts::verdictsAreWrittenOverThePicture()
{
    QVERIFY(startWithDetector());
    letSee([this](const Image&) {
        return std::vector<Detection> { seen(0, 0.9, classOf(0)),
            { { 0.8, 0.8, 0.95, 0.95 }, 3, 0.7 } };
    });
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    auto& view = window().result().view(0);
    QTRY_COMPARE(view.findings().boxes.size(), m_fixture->layout().boxes.size());
    QVERIFY(view.findings().boxes[0].startsWith(QStringLiteral("found")));
    QCOMPARE(view.findings().extras.size(), size_t { 1 });
    QVERIFY(view.findings().extras[0].text.contains(QStringLiteral("cat")));
}

void TestWindowVerdicts::limitsFilterWithoutDetectingAgain()
{
    QVERIFY(startWithDetector());
    letSee([this](const Image&) { return std::vector<Detection> { seen(0, 0.3, classOf(0)) }; });
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QTRY_VERIFY(!panel().table().isHidden());
    QCOMPARE(cell(0, 3), QStringLiteral("missed"));
    const int before = runs();
    MatchRule rule;
    rule.minimumScore = 0.2;
    panel().setRule(rule);
    QCOMPARE(cell(0, 3), QStringLiteral("found"));
    QVERIFY(window().result().view(0).findings().boxes[0].startsWith(QStringLiteral("found")));
    rule.minimumOverlap = 1.0;
    panel().setRule(rule);
    QCOMPARE(cell(0, 3), QStringLiteral("low IoU"));
    QCOMPARE(runs(), before);
}

void TestWindowVerdicts::pairsAreJudgedTogether()
{
    QVERIFY(startWithDetector());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GeneratePair));
    QTRY_VERIFY(!panel().table().isHidden());
    const int boxes = static_cast<int>(m_fixture->layout().boxes.size());
    QCOMPARE(panel().table().rowCount(), 2 * boxes);
    QCOMPARE(cell(0, 0), QStringLiteral("All easy"));
    QCOMPARE(cell(0, 2), QStringLiteral("easy"));
    QCOMPARE(cell(boxes, 0), QStringLiteral("All hard"));
    QCOMPARE(cell(boxes, 2), QStringLiteral("hard"));
    // Another way to compare keeps them.
    WindowFixture::press(Qt::Key_M);
    QCOMPARE(static_cast<int>(window().result().compare().slider().findings().boxes.size()), boxes);
}

void TestWindowVerdicts::tableComparesAskedWithFound()
{
    QVERIFY(startWithDetector());
    letSee([this](const Image&) { return std::vector<Detection> { seen(0, 0.9, classOf(0)) }; });
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GeneratePair));
    QTRY_VERIFY(!panel().table().isHidden());
    QStringList numbers;
    for (const auto* label : panel().findChildren<QLabel*>())
        if (bool isNumber = false; label->text().toInt(&isNumber) >= 0 && isNumber)
            numbers << label->text();
    // Easy found and not, hard found and not, of three boxes each.
    QCOMPARE(numbers, (QStringList { "1", "2", "1", "2" }));
}

void TestWindowVerdicts::detectorIsRememberedAndLoadedAgain()
{
    QVERIFY(startWithDetector());
    MatchRule rule;
    rule.minimumScore = 0.25;
    panel().setRule(rule);
    QVERIFY(window().close());
    m_fixture->reopen();
    QVERIFY(m_fixture->start());
    QTRY_VERIFY(window().session().hasDetector());
    QCOMPARE(panel().rule().minimumScore, 0.25);
}

void TestWindowVerdicts::usualDetectorServesUntilOneIsChosen()
{
    auto& settings = *m_fixture->settings;
    m_fixture->usualDetector = QStringLiteral("starter-detector");
    m_fixture->reopen();
    QVERIFY(m_fixture->start());
    QTRY_VERIFY(window().session().hasDetector());
    QVERIFY(settings.value(settings::kDetector).isEmpty());
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("own.onnx"));
    QFile(m_fixture->prompts.path).open(QIODevice::WriteOnly);
    QSignalSpy ready(&window().session(), &GenerationSession::detectorReady);
    Q_EMIT panel().detectorRequested();
    QVERIFY(ready.wait());
    QCOMPARE(settings.value(settings::kDetector), m_fixture->prompts.path);
    m_fixture->reopen();
    QSignalSpy again(&window().session(), &GenerationSession::detectorReady);
    QVERIFY(m_fixture->start());
    QVERIFY(again.count() == 1 || again.wait());
    QCOMPARE(again.front().front().value<DetectorInfo>().path, m_fixture->prompts.path);
}

void TestWindowVerdicts::wrongDetectorIsTold()
{
    QVERIFY(m_fixture->start());
    m_fixture->prompts.path = QStringLiteral("/absent.onnx");
    Q_EMIT panel().detectorRequested();
    QTRY_VERIFY(window().messages().isVisible());
    QVERIFY(window().messages().text().contains(QStringLiteral("choose another detector")));
    QVERIFY(!window().session().hasDetector());
}

void TestWindowVerdicts::anotherPictureIsLookedAt()
{
    QVERIFY(startWithDetector());
    window().generation().setSeedCount(3);
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GenerateSeeds));
    QTRY_VERIFY(!panel().table().isHidden());
    const int before = runs();
    window().result().choose(2);
    QTRY_VERIFY(runs() > before);
}

void TestWindowVerdicts::searchStopsAtTheFirstThatDoesIt()
{
    QVERIFY(startWithDetector());
    auto settings = window().generation().settings();
    settings.seed = 30;
    window().generation().setSettings(settings);
    // Only the picture of seed 33 shows everything.
    const Layout layout = m_fixture->layout();
    std::vector<Detection> all;
    for (size_t i = 0; i < layout.boxes.size(); ++i)
        all.push_back(seen(i, 0.9, classOf(i)));
    letSee([all](const Image& image) {
        return image.rgb.front() == 33 ? all : std::vector<Detection> {};
    });
    QSignalSpy finished(&window().session(), &GenerationSession::finished);
    m_fixture->state.gate.allow(StepGate::kOpen);
    panel().searchButton().click();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(window().result().result().size(), size_t { 4 });
    QCOMPARE(window().result().shown(), (std::vector<size_t> { 3 }));
    QCOMPARE(window().result().picturesToSave().front().settings.seed, uint64_t { 33 });
    QVERIFY2(window().messages().text().contains(QStringLiteral("Found after 4")),
        qPrintable(window().messages().text()));
    QTRY_COMPARE(window().galleryItems().rowCount(), 4);
}

void TestWindowVerdicts::searchHasABudget()
{
    QVERIFY(startWithDetector());
    QSignalSpy finished(&window().session(), &GenerationSession::finished);
    m_fixture->state.gate.allow(StepGate::kOpen);
    panel().searchButton().click();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(static_cast<int>(window().result().result().size()), panel().budget());
    QVERIFY(window().messages().text().contains(QStringLiteral("None of 12")));
}

void TestWindowVerdicts::searchSurvivesARestart()
{
    QVERIFY(startWithDetector());
    panel().searchButton().click();
    QVERIFY(window().close());
    m_fixture->reopen();
    QVERIFY(m_fixture->start());
    QCOMPARE(window().queue().waitingCount(), 1);
    QVERIFY(window().queue().jobs().front().kind == JobKind::Search);
    QCOMPARE(window().queue().jobs().front().count, panel().budget());
}

QTEST_MAIN(TestWindowVerdicts)
#include "tst_window_verdicts.moc"
