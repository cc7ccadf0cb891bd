#include "tests/ui/window_fixture.h"
#include "ui/dialogs/shortcuts_dialog.h"

#include <QKeySequenceEdit>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// Keys of the window: unambiguous, editable, silent while a text is typed.
class TestShortcuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void noPresetIsAmbiguous();
    void presetsNameExistingActions();
    void changedKeysWorkAndAreRemembered();
    void conflictIsShownAndResolved();
    void canvasKeysAreNotGivenAway();
    void sheetIsSearchable();
    void toolTipsNameTheKeysOfTheMoment();
    void lettersBelongToTheTextField();
    void pairIsReachedByKeysAlone();

private:
    MainWindow& window() { return *m_fixture->window; }
    QAction& action(ActionId id) { return window().actions()[id]; }
    static void chooseRow(ShortcutsDialog& dialog, const QString& text)
    {
        const auto rows = dialog.tree().findItems(text, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        dialog.tree().setCurrentItem(rows.front());
    }
    QStringList ambiguities() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

QStringList TestShortcuts::ambiguities() const
{
    QStringList found;
    std::vector<std::pair<QKeySequence, const QAction*>> all;
    for (const auto* each : m_fixture->window->findChildren<QAction*>())
        for (const auto& key : each->shortcuts())
            all.emplace_back(key, each);
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t k = i + 1; k < all.size(); ++k)
            if (areAmbiguous(all[i].first, all[k].first))
                found << all[i].first.toString() + QStringLiteral(": ") + all[i].second->text()
                        + QStringLiteral(" / ") + all[k].second->text();
    return found;
}

void TestShortcuts::noPresetIsAmbiguous()
{
    for (const auto& preset : shortcutPresets()) {
        window().shortcuts().choosePreset(preset.id);
        const auto found = ambiguities();
        QVERIFY2(found.isEmpty(),
            qPrintable(preset.id + QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
        for (const auto* each : window().actions().withKeys())
            for (const auto& key : each->shortcuts())
                QVERIFY2(!window().shortcuts().conflict(key, *each).reserved,
                    qPrintable(preset.id + QLatin1Char(' ') + key.toString()));
    }
}

void TestShortcuts::presetsNameExistingActions()
{
    for (const auto& preset : shortcutPresets())
        for (const auto& [name, keys] : preset.keys) {
            QVERIFY2(window().findChild<QAction*>(name) != nullptr, qPrintable(name));
            for (const auto& key : QKeySequence::listFromString(keys, QKeySequence::PortableText))
                QVERIFY2(key.toString() != QString(), qPrintable(keys));
        }
}

void TestShortcuts::changedKeysWorkAndAreRemembered()
{
    QVERIFY(m_fixture->start());
    const auto before = m_fixture->layout().boxes.size();
    window().shortcuts().setKeys(action(ActionId::AddBox), { Qt::Key_F7 });
    WindowFixture::press(Qt::Key_N);
    QCOMPARE(m_fixture->layout().boxes.size(), before);
    WindowFixture::press(Qt::Key_F7);
    QCOMPARE(m_fixture->layout().boxes.size(), before + 1);

    QWidget other;
    const Actions again(other);
    Shortcuts remembered(again, *m_fixture->settings);
    QCOMPARE(again[ActionId::AddBox].shortcuts(), QList<QKeySequence> { Qt::Key_F7 });
    remembered.reset(again[ActionId::AddBox]);
    QCOMPARE(again[ActionId::AddBox].shortcut(), QKeySequence(Qt::Key_N));
    remembered.choosePreset(QStringLiteral("cvat"));
    QCOMPARE(again[ActionId::DrawTool].shortcut(), QKeySequence(Qt::Key_N));
    QCOMPARE(again[ActionId::SaveLayout].shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
}

void TestShortcuts::conflictIsShownAndResolved()
{
    ShortcutsDialog dialog(window().actions(), window().shortcuts());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& editor = dialog.keyEditor();
    QVERIFY(!editor.assignButton().isEnabled());
    chooseRow(dialog, QStringLiteral("Fit width"));
    editor.keys().setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_S));
    QVERIFY2(editor.note().contains(QStringLiteral("Save layout")), qPrintable(editor.note()));
    QVERIFY(action(ActionId::SaveLayout).shortcuts().size() == 1);
    editor.assignButton().click();
    QVERIFY(action(ActionId::SaveLayout).shortcuts().isEmpty());
    QVERIFY(action(ActionId::FitWidth).shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_S)));
    QVERIFY(ambiguities().isEmpty());
    editor.resetButton().click();
    QVERIFY(!action(ActionId::FitWidth).shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_S)));
    editor.removeButton().click();
    QVERIFY(action(ActionId::FitWidth).shortcuts().isEmpty());
}

void TestShortcuts::canvasKeysAreNotGivenAway()
{
    ShortcutsDialog dialog(window().actions(), window().shortcuts());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    chooseRow(dialog, QStringLiteral("Fit width"));
    dialog.keyEditor().keys().setKeySequence(QKeySequence(Qt::Key_Space));
    QVERIFY(!dialog.keyEditor().assignButton().isEnabled());
}

void TestShortcuts::sheetIsSearchable()
{
    QVERIFY(m_fixture->start());
    WindowFixture::press(Qt::Key_F1);
    auto* dialog = window().findChild<ShortcutsDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->search().setText(QStringLiteral("ctrl+shift+return"));
    int shown = 0;
    for (int row = 0; row < dialog->tree().topLevelItemCount(); ++row)
        shown += dialog->tree().topLevelItem(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
}

void TestShortcuts::toolTipsNameTheKeysOfTheMoment()
{
    window().shortcuts().setKeys(action(ActionId::Snap), { Qt::Key_F6 });
    QVERIFY(action(ActionId::Snap).toolTip().contains(QStringLiteral("F6")));
    window().shortcuts().reset(action(ActionId::Snap));
    QVERIFY(!action(ActionId::Snap).toolTip().contains(QStringLiteral("F6")));
}

void TestShortcuts::lettersBelongToTheTextField()
{
    QVERIFY(m_fixture->start());
    QStringList heard;
    for (auto* each : window().actions().withKeys())
        connect(each, &QAction::triggered, this, [&heard, each] { heard << each->objectName(); });
    std::vector<QWidget*> fields;
    for (auto* field : window().findChildren<QLineEdit*>())
        fields.push_back(field);
    for (auto* field : window().findChildren<QAbstractSpinBox*>())
        fields.push_back(field);
    int typed = 0;
    for (auto* field : fields) {
        field->setFocus();
        if (QApplication::focusWidget() != field)
            continue;
        for (const char letter : QByteArray("qwertzuiopasdfghjklyxcvbnm0123456789`[]/"))
            QTest::keyClick(field, letter);
        QTest::keyClick(field, Qt::Key_E, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Backspace);
        ++typed;
    }
    QVERIFY(typed >= 4);
    QVERIFY2(heard.isEmpty(), qPrintable(heard.join(QLatin1Char(' '))));
}

void TestShortcuts::pairIsReachedByKeysAlone()
{
    QVERIFY(m_fixture->start());
    WindowFixture::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_fixture->layout().boxes.empty());
    WindowFixture::press(Qt::Key_N);
    WindowFixture::press(Qt::Key_2);
    WindowFixture::press(Qt::Key_Q);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Down, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_N);
    const auto& boxes = m_fixture->layout().boxes;
    QCOMPARE(boxes.size(), size_t { 2 });
    QCOMPARE(boxes[0].className, std::string("cat"));
    QVERIFY(boxes[0].perception != Perception::Unset);
    QVERIFY(boxes[0].rect.height() > boxes[0].rect.width());
    QVERIFY(intersectionOverUnion(boxes[0].rect, boxes[1].rect) < 0.1);
    m_fixture->state.gate.allow(StepGate::kOpen);
    WindowFixture::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window().result().result().size(), size_t { 2 });
    auto& compare = window().result().compare();
    QVERIFY(compare.view(0).isVisible() && compare.view(1).isVisible());
    const auto mode = compare.mode();
    WindowFixture::press(Qt::Key_M);
    QVERIFY(compare.mode() != mode);
    WindowFixture::press(Qt::Key_X);
    QVERIFY(compare.isSwapped());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
