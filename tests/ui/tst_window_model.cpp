#include "tests/ui/window_fixture.h"

#include <QComboBox>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// Memory, precision and LoRAs in the real window.
class TestWindowModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void memoryIsStatedBeforeTheModelIsLoaded();
    void memoryFollowsTheSettings();
    void shortageIsAWarning();
    void precisionIsUsedByTheNextPicture();
    void precisionIsRemembered();
    void lorasAreUsedByTheNextPicture();
    void sameLoraIsListedOnce();
    void removedLoraIsGone();
    void wrongLoraIsToldAndCanBeRemoved();
    void pictureWithOtherLorasIsTold();
    void settingsStayWhenTheModelIsLoadedAgain();

private:
    MainWindow& window() { return *m_fixture->window; }
    GenerationPanel& panel() { return window().generation(); }
    FakeEngineState& engine() { return m_fixture->state; }
    void choosePrecision(const char* precision);
    void addLora(const char* file);
    template <class Widget> Widget* widgetNamed(const QString& name)
    {
        for (auto* widget : panel().loras().findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowModel::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    engine().memory.weights = 1'000'000'000;
    engine().memory.unetSkips = 30'000;
}

void TestWindowModel::choosePrecision(const char* precision)
{
    for (auto* box : panel().findChildren<QComboBox*>())
        if (const int index = box->findData(QLatin1String(precision)); index >= 0)
            box->setCurrentIndex(index);
}

void TestWindowModel::addLora(const char* file)
{
    m_fixture->prompts.path = QLatin1String(file);
    auto* button = widgetNamed<QToolButton>(QStringLiteral("Add a LoRA file to the model"));
    QVERIFY(button != nullptr);
    button->click();
}

void TestWindowModel::memoryIsStatedBeforeTheModelIsLoaded()
{
    engine().loadSteps = 10;
    window().show();
    window().start({});
    QTRY_VERIFY(!panel().memory().text().isEmpty());
    QVERIFY(window().session().isLoading());
    QVERIFY2(panel().memory().text().contains(QStringLiteral("GB free")),
        qPrintable(panel().memory().text()));
    const QString before = panel().memory().text();
    engine().loadGate.allow(StepGate::kOpen);
    QTRY_VERIFY(window().session().hasModel());
    // The fixture's free memory stays, and what the model takes counts as free.
    QVERIFY(panel().memory().text() != before);
    QVERIFY(!panel().memory().isWarning());
}

void TestWindowModel::memoryFollowsTheSettings()
{
    QVERIFY(m_fixture->start());
    const QString first = panel().memory().text();
    choosePrecision("bf16");
    const QString half = panel().memory().text();
    QVERIFY(half != first);
    window().editor().document().setFrame({ 2048, 2048, {} }, QStringLiteral("size"));
    QVERIFY(panel().memory().text() != half);
    const QString large = panel().memory().text();
    auto settings = panel().settings();
    settings.guidance = 1.0;
    panel().setSettings(settings);
    QVERIFY(panel().memory().text() != large);
}

void TestWindowModel::shortageIsAWarning()
{
    m_fixture->free = 1000;
    QVERIFY(m_fixture->start());
    QVERIFY(panel().memory().isWarning());
    QVERIFY(panel().memory().text().contains(QStringLiteral("16 bits")));
    m_fixture->free = 21'000'000'000;
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QVERIFY(!panel().memory().isWarning());
}

void TestWindowModel::precisionIsUsedByTheNextPicture()
{
    QVERIFY(m_fixture->start());
    choosePrecision("bf16");
    QCOMPARE(engine().loads.load(), 1); // not before it is needed
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(engine().loads.load(), 2);
    QCOMPARE(engine().choices.back().precision, std::string("bf16"));
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(engine().loads.load(), 2);
}

void TestWindowModel::precisionIsRemembered()
{
    QVERIFY(m_fixture->start());
    choosePrecision("bf16");
    QVERIFY(window().close());
    StudioSettings settings;
    QCOMPARE(settings.value(settings::kPrecision), QStringLiteral("bf16"));
}

void TestWindowModel::lorasAreUsedByTheNextPicture()
{
    QVERIFY(m_fixture->start());
    addLora("/loras/ink.safetensors");
    addLora("/loras/snow.safetensors");
    auto* weight = widgetNamed<QDoubleSpinBox>(QStringLiteral("Weight of ink"));
    QVERIFY(weight != nullptr);
    weight->setValue(0.7);
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    const std::vector<LoraChoice> expected { { "/loras/ink.safetensors", 0.7 },
        { "/loras/snow.safetensors", 1.0 } };
    QCOMPARE(engine().choices.back().loras, expected);
    QCOMPARE(window().result().result().size(), size_t { 1 });
}

void TestWindowModel::sameLoraIsListedOnce()
{
    QVERIFY(m_fixture->start());
    addLora("/loras/ink.safetensors");
    addLora("/loras/ink.safetensors");
    addLora("");
    QCOMPARE(panel().engineOptions().loras.size(), size_t { 1 });
}

void TestWindowModel::removedLoraIsGone()
{
    QVERIFY(m_fixture->start());
    addLora("/loras/ink.safetensors");
    addLora("/loras/snow.safetensors");
    widgetNamed<QToolButton>(QStringLiteral("Remove ink"))->click();
    const std::vector<LoraChoice> expected { { "/loras/snow.safetensors", 1.0 } };
    QCOMPARE(panel().engineOptions().loras, expected);
}

void TestWindowModel::wrongLoraIsToldAndCanBeRemoved()
{
    QVERIFY(m_fixture->start());
    addLora("absent.safetensors");
    window().actions()[ActionId::Generate].trigger();
    QTRY_VERIFY(window().messages().isVisible());
    QVERIFY(window().messages().text().contains(QStringLiteral("choose another")));
    // Tried again as it is, by the message or by Generate, it fails again.
    const int loads = m_fixture->state.loads;
    for (auto* button : window().messages().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Load again"))
            button->click();
    QTRY_COMPARE(m_fixture->state.loads.load(), loads + 1);
    QTRY_VERIFY(window().messages().isVisible());
    QVERIFY(window().actions()[ActionId::Generate].isEnabled());
    widgetNamed<QToolButton>(QStringLiteral("Remove absent"))->click();
    QVERIFY(window().actions()[ActionId::Generate].isEnabled());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(window().result().result().size(), size_t { 1 });
}

void TestWindowModel::pictureWithOtherLorasIsTold()
{
    QVERIFY(m_fixture->start());
    window().files().openPath(QStringLiteral("without.png"));
    QVERIFY(!window().messages().isVisible());
    addLora("/loras/ink.safetensors");
    window().files().openPath(QStringLiteral("without.png"));
    QVERIFY(window().messages().isVisible());
    QVERIFY(window().messages().text().contains(QStringLiteral("without the LoRAs")));
}

void TestWindowModel::settingsStayWhenTheModelIsLoadedAgain()
{
    QVERIFY(m_fixture->start());
    auto settings = panel().settings();
    settings.steps = 2;
    panel().setSettings(settings);
    choosePrecision("bf16");
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(window().result().result().front().settings.steps, 2);
}

QTEST_MAIN(TestWindowModel)
#include "tst_window_model.moc"
