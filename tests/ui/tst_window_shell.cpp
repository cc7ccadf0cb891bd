#include "tests/ui/window_fixture.h"

#include <QDockWidget>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// Around the canvas: panels, theme.
class TestWindowShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void arrangementComesBack();
    void arrangementCanBeRestored();
    void themeChangesAtOnceAndIsRemembered();
    void systemThemeFollowsTheDesktop();

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

QTEST_MAIN(TestWindowShell)
#include "tst_window_shell.moc"
