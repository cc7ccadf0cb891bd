#include "tests/ui/window_fixture.h"
#include "ui/dialogs/log_dialog.h"

#include <QClipboard>
#include <QDockWidget>
#include <QTextBrowser>

using namespace detdiffusion;
using namespace detdiffusion::test;

namespace {

/// A window beside the studio's own.
struct SideWindow : QWidget {
    explicit SideWindow(const StudioParts& parts)
    {
        ++made;
        hasServices = parts.services.loadModel != nullptr;
    }
    ~SideWindow() override { --made; }
    static bool mayQuit() { return willing; }

    static inline int made = 0;
    static inline bool willing = true;
    static inline bool hasServices = false;
};

} // namespace

/// Around the canvas: panels, theme, first steps, messages with remedies, log, about.
class TestWindowShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void arrangementComesBack();
    void arrangementCanBeRestored();
    void themeChangesAtOnceAndIsRemembered();
    void systemThemeFollowsTheDesktop();
    void firstStepsAreTickedAndGo();
    void firstStepsAreClosedForGood();
    void tooLittleMemoryOffersLess();
    void brokenLoraIsRemovedByItsMessage();
    void failedSaveOffersAnotherName();
    void remediesGoWithTheirMessage();
    void logKeepsWhatHappened();
    void aboutNamesVersionsModelAndLicences();
    void furtherWindowsOpenOnceAndMayKeepTheStudio();

private:
    MainWindow& window() { return *m_fixture->window; }
    static QDockWidget& dock(MainWindow& window, const char* name)
    {
        return *window.findChild<QDockWidget*>(QLatin1String(name));
    }
    static bool isDark()
    {
        return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    }
    void desktopWants(uint scheme, const QString& key = QStringLiteral("color-scheme"))
    {
        window().themes().system().noteSetting(QStringLiteral("org.freedesktop.appearance"), key,
            QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))));
    }

    QPushButton* remedy(const QString& text)
    {
        for (auto* button : window().messages().findChildren<QPushButton*>())
            if (button->text().contains(text) && !button->isHidden())
                return button;
        return nullptr;
    }
    void fail(const QString& message) { Q_EMIT window().files().problem(message); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowShell::arrangementComesBack()
{
    QVERIFY(m_fixture->start());
    window().addDockWidget(Qt::LeftDockWidgetArea, &dock(window(), "boxes"));
    dock(window(), "classes").hide();
    QVERIFY(window().close());
    StudioServices services;
    services.loadModel = fakeFactory(m_fixture->state);
    services.freeMemory = [] { return std::optional<int64_t>(); };
    MainWindow again(std::move(services), *m_fixture->settings, m_fixture->prompts);
    QCOMPARE(again.dockWidgetArea(&dock(again, "boxes")), Qt::LeftDockWidgetArea);
    QVERIFY(dock(again, "classes").isHidden());
    QVERIFY(!dock(again, "generation").isHidden());
}

void TestWindowShell::arrangementCanBeRestored()
{
    QVERIFY(m_fixture->start());
    window().addDockWidget(Qt::LeftDockWidgetArea, &dock(window(), "boxes"));
    dock(window(), "generation").setFloating(true);
    dock(window(), "classes").hide();
    window().actions()[ActionId::DefaultArrangement].trigger();
    for (const auto* name : { "boxes", "classes", "generation" }) {
        QCOMPARE(window().dockWidgetArea(&dock(window(), name)), Qt::RightDockWidgetArea);
        QVERIFY(dock(window(), name).isVisible());
        QVERIFY(!dock(window(), name).isFloating());
    }
}

void TestWindowShell::themeChangesAtOnceAndIsRemembered()
{
    QVERIFY(m_fixture->start());
    window().themes().choose(Theme::Dark);
    QVERIFY(isDark());
    QTRY_VERIFY(window().boxes().palette().color(QPalette::Window).lightnessF() < 0.5F);
    QVERIFY(ThemeSwitch(*m_fixture->settings).theme() == Theme::Dark);
    window().themes().choose(Theme::Light);
    QVERIFY(!isDark());
}

void TestWindowShell::systemThemeFollowsTheDesktop()
{
    QVERIFY(m_fixture->start());
    const auto own = QGuiApplication::palette();
    desktopWants(1, QStringLiteral("accent-color"));
    QVERIFY(!isDark());
    desktopWants(1);
    QVERIFY(isDark());
    window().themes().choose(Theme::Light);
    QVERIFY(!isDark());
    window().themes().choose(Theme::System);
    QVERIFY(isDark());
    desktopWants(0);
    QCOMPARE(QGuiApplication::palette(), own);
}

void TestWindowShell::firstStepsAreTickedAndGo()
{
    QVERIFY(m_fixture->start());
    auto& steps = window().firstSteps();
    QVERIFY(steps.isVisible());
    QVERIFY(!steps.isDone(FirstSteps::Draw));
    window().editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    QVERIFY(steps.isDone(FirstSteps::Draw));
    window().editor().nudge(1, 0);
    QVERIFY(!steps.isDone(FirstSteps::Attribute));
    WindowFixture::press(Qt::Key_Q);
    QVERIFY(steps.isDone(FirstSteps::Attribute));
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GeneratePair));
    QTRY_VERIFY(steps.isDone(FirstSteps::Pair));
    QVERIFY(!steps.isVisible());
    QVERIFY(m_fixture->settings->value(settings::kFirstStepsDone));
}

void TestWindowShell::firstStepsAreClosedForGood()
{
    QVERIFY(m_fixture->start());
    window().firstSteps().findChild<QToolButton*>()->click();
    QVERIFY(!window().firstSteps().isVisible());
    QVERIFY(m_fixture->settings->value(settings::kFirstStepsDone));
}

void TestWindowShell::tooLittleMemoryOffersLess()
{
    QVERIFY(m_fixture->start());
    window().editor().setPageSize({ 512, 256 });
    fail(QStringLiteral("painting 512x256 needs about 9.1 GB of memory, 2.0 GB are free: close"));
    auto* smaller = remedy(QStringLiteral("256 × 128"));
    auto* shorter = remedy(QStringLiteral("16"));
    QVERIFY(smaller != nullptr && shorter != nullptr);
    shorter->click();
    QCOMPARE(window().generation().precision(), QStringLiteral("bf16"));
    QVERIFY(!window().messages().isVisible());
    fail(QStringLiteral("CUDA out of memory. Tried to allocate 2.00 GiB"));
    QVERIFY(remedy(QStringLiteral("16")) == nullptr);
    remedy(QStringLiteral("256 × 128"))->click();
    QCOMPARE(m_fixture->layout().width, 256);
    QCOMPARE(m_fixture->layout().height, 128);
}

void TestWindowShell::brokenLoraIsRemovedByItsMessage()
{
    QVERIFY(m_fixture->start());
    window().generation().loras().add("/loras/broken.safetensors");
    fail(QStringLiteral("/loras/broken.safetensors: damaged; download it again"));
    auto* button = remedy(QStringLiteral("Remove"));
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(window().generation().loras().loras().empty());
}

void TestWindowShell::failedSaveOffersAnotherName()
{
    QVERIFY(m_fixture->start());
    window().editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("none/a.layout.json"));
    QVERIFY(!window().files().save());
    QVERIFY(window().isWindowModified());
    auto* button = remedy(QStringLiteral("another name"));
    QVERIFY(button != nullptr);
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("a.layout.json"));
    button->click();
    QVERIFY(!window().isWindowModified());
    QVERIFY(QFile::exists(m_fixture->prompts.path));
}

void TestWindowShell::remediesGoWithTheirMessage()
{
    QVERIFY(m_fixture->start());
    fail(QStringLiteral("CUDA out of memory"));
    fail(QStringLiteral("another problem"));
    QVERIFY(remedy(QString()) == nullptr);
}

void TestWindowShell::logKeepsWhatHappened()
{
    QVERIFY(m_fixture->start());
    fail(QStringLiteral("something went wrong"));
    window().actions()[ActionId::ShowLog].trigger();
    auto* log = window().findChild<LogDialog*>();
    QVERIFY(log != nullptr && log->isVisible());
    QVERIFY2(log->text().contains(QStringLiteral("model fake is ready")), qPrintable(log->text()));
    QVERIFY(log->text().contains(QStringLiteral("warning: something went wrong")));
    fail(QStringLiteral("and again"));
    QVERIFY(log->text().contains(QStringLiteral("and again")));
    log->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), log->text());
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("studio.log"));
    log->save();
    QFile file(m_fixture->prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), log->text());
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("none/studio.log"));
    log->save();
    QVERIFY(window().messages().text().contains(QStringLiteral("none")));
}

void TestWindowShell::aboutNamesVersionsModelAndLicences()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::About].trigger();
    auto* about = window().findChild<AboutDialog*>();
    QVERIFY(about != nullptr);
    QString all;
    for (const auto* page : about->findChildren<QTextBrowser*>())
        all += page->toPlainText();
    for (const auto* wanted : { qVersion(), "fake", "dog, cat, car", "OpenCV", "Apache-2.0",
             "GNU GENERAL PUBLIC LICENSE" })
        QVERIFY2(all.contains(QLatin1String(wanted)), wanted);
}

void TestWindowShell::furtherWindowsOpenOnceAndMayKeepTheStudio()
{
    QVERIFY(m_fixture->start());
    QMenu menu;
    menu.menuAction()->setVisible(false);
    QAction open;
    window().furtherWindows().add<SideWindow>(open, menu);
    QVERIFY(menu.menuAction()->isVisible());
    QVERIFY(menu.actions().contains(&open));
    QCOMPARE(SideWindow::made, 0);
    open.trigger();
    open.trigger();
    QCOMPARE(SideWindow::made, 1);
    QVERIFY(SideWindow::hasServices);
    SideWindow::willing = false;
    QVERIFY(!window().close());
    QCOMPARE(SideWindow::made, 1);
    SideWindow::willing = true;
    QVERIFY(window().close());
    QCOMPARE(SideWindow::made, 0);
}

QTEST_MAIN(TestWindowShell)
#include "tst_window_shell.moc"
