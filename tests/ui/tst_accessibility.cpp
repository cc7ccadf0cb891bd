#include "tests/ui/window_fixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QGraphicsView>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// What a screen reader says: every widget that can be used has a name.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void windowNamesItsWidgets();
    void dialogsNameTheirWidgets();

private:
    /// Parts that Qt makes inside its own widgets have no name of their own.
    static bool isPartOfAnother(const QWidget& widget)
    {
        return widget.objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<QAbstractSpinBox*>(widget.parentWidget()) != nullptr
            || qobject_cast<QLineEdit*>(widget.parentWidget()) != nullptr
            || qobject_cast<QComboBox*>(widget.parentWidget()) != nullptr
            // Its tabs have names.
            || widget.inherits("QTabBar") || widget.inherits("QHeaderView")
            || widget.inherits("QTableCornerButton") || widget.inherits("QComboBoxListView")
            || widget.inherits("QScrollBar") || widget.inherits("QToolBarExtension")
            || widget.inherits("QDockWidgetTitleButton");
    }
    static QStringList nameless(const QWidget& root)
    {
        QStringList found;
        for (auto* widget : root.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr
                || isPartOfAnother(*widget))
                continue;
            auto* interface = QAccessible::queryAccessibleInterface(widget);
            if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
                found << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                        + widget->objectName() + QStringLiteral(" in ")
                        + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        }
        return found;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAccessibility::windowNamesItsWidgets()
{
    QVERIFY(m_fixture->start());
    const auto found = nameless(*m_fixture->window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestAccessibility::dialogsNameTheirWidgets()
{
    QVERIFY(m_fixture->start());
    for (const auto id : { ActionId::Shortcuts, ActionId::ShowLog, ActionId::About })
        m_fixture->window->actions()[id].trigger();
    const auto dialogs = m_fixture->window->findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 3);
    QStringList found;
    for (const auto* dialog : dialogs)
        found << nameless(*dialog);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
