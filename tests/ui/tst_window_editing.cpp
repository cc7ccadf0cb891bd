#include "tests/ui/window_fixture.h"
#include "ui/canvas/canvas_bar.h"
#include "ui/support/advice_text.h"

using namespace detdiffusion;
using namespace detdiffusion::test;

/// Keys, palette and lists of the real window.
class TestWindowEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void noTwoActionsShareAKey();
    void attributeAndClassKeys();
    void letterKeysStayInTextFields();
    void paletteSearchTakesTheFirstMatch();
    void listAndCanvasSelectTogether();
    void tooManyBoxesAreMarked();
    void themeChangesAtOnce();
    void pictureSizeIsAnUndoableEdit();
    void holdingBShowsTheBarePage();
    void lockHideAndAlignActions();
    void snapChoiceIsRemembered();
    void canvasViewIsRemembered();
    void listShowsWarningsWithARemedy();
    void unknownClassLeadsToTheSearch();
    void listSortsAndComesBackToDrawingOrder();
    void listEditsAMixedSelection();

private:
    MainWindow& window() { return *m_fixture->window; }
    const Layout& layout() const { return m_fixture->layout(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowEditing::noTwoActionsShareAKey()
{
    QMap<QString, QString> owners;
    const auto actions = window().findChildren<QAction*>();
    for (const auto* action : actions)
        for (const auto& key : action->shortcuts()) {
            const QString name = key.toString();
            QVERIFY2(!owners.contains(name),
                qPrintable(
                    QStringLiteral("%1: %2 and %3").arg(name, owners[name], action->text())));
            owners[name] = action->text();
        }
    QVERIFY(owners.size() > 40);
}

void TestWindowEditing::attributeAndClassKeys()
{
    QVERIFY(m_fixture->start());
    auto& selection = window().editor().selection();
    selection.set({ layout().boxes.front().id });
    const auto box = [this] { return layout().boxes.front(); };
    WindowFixture::press(Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(box().perception == Perception::Hard);
    WindowFixture::press(Qt::Key_Q);
    QVERIFY(box().perception == Perception::Easy);
    WindowFixture::press(Qt::Key_U, Qt::ShiftModifier);
    QVERIFY(box().perception == Perception::Unset);
    WindowFixture::press(Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(box().perception == Perception::Easy);
    WindowFixture::press(Qt::Key_2);
    QCOMPARE(box().className, std::string("cat"));
    WindowFixture::press(Qt::Key_0);
    QCOMPARE(box().className, std::string("cat"));
    const auto count = layout().boxes.size();
    WindowFixture::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(layout().boxes.size(), count + 1);
    WindowFixture::press(Qt::Key_Delete);
    QCOMPARE(layout().boxes.size(), count);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(layout().boxes.size(), count + 1);
    WindowFixture::press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(layout().boxes.size(), count);
}

void TestWindowEditing::letterKeysStayInTextFields()
{
    QVERIFY(m_fixture->start());
    window().editor().selection().selectAll();
    const auto before = layout();
    window().classes().search().setFocus();
    QTest::keyClicks(&window().classes().search(), QStringLiteral("qwh1"));
    WindowFixture::press(Qt::Key_Backspace);
    QCOMPARE(window().classes().search().text(), QStringLiteral("qwh"));
    QCOMPARE(layout(), before);
}

void TestWindowEditing::paletteSearchTakesTheFirstMatch()
{
    QVERIFY(m_fixture->start());
    window().editor().selection().set({ layout().boxes.front().id });
    WindowFixture::press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(window().classes().search().hasFocus());
    QTest::keyClicks(&window().classes().search(), QStringLiteral("ca"));
    QCOMPARE(window().classes().list().model()->rowCount(), 2);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(layout().boxes.front().className, std::string("cat"));
    QCOMPARE(window().editor().brushClass(), std::string("cat"));
    QVERIFY(window().canvas().hasFocus());
}

void TestWindowEditing::listAndCanvasSelectTogether()
{
    QVERIFY(m_fixture->start());
    auto& table = window().boxes().table();
    QCOMPARE(table.model()->rowCount(), static_cast<int>(layout().boxes.size()));
    table.selectRow(0);
    QCOMPARE(window().editor().selection().ids(), BoxIds { layout().boxes.back().id });
    window().editor().selection().set({ layout().boxes.front().id });
    const auto rows = table.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().row(), table.model()->rowCount() - 1);
}

void TestWindowEditing::tooManyBoxesAreMarked()
{
    m_fixture->state.info.maxBoxes = 1;
    QVERIFY(m_fixture->start());
    const auto labels = window().boxes().findChildren<QLabel*>();
    const auto bold = std::any_of(
        labels.begin(), labels.end(), [](const QLabel* label) { return label->font().bold(); });
    QVERIFY(bold);
}

void TestWindowEditing::themeChangesAtOnce()
{
    window().themes().choose(Theme::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() < 0.3F);
    window().themes().choose(Theme::Light);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() > 0.7F);
    window().themes().choose(Theme::System);
    QVERIFY(themeFromString(toString(Theme::Dark)) == Theme::Dark);
    QVERIFY(themeFromString(QStringLiteral("plaid")) == Theme::System);
}

void TestWindowEditing::pictureSizeIsAnUndoableEdit()
{
    QVERIFY(m_fixture->start());
    const auto before = layout();
    Q_EMIT window().generation().pictureSizeEdited({ 256, 192 });
    QCOMPARE(layout().width, 256);
    QCOMPARE(layout().height, 192);
    QCOMPARE(window().canvas().sceneRect().center(), QPointF(128, 96));
    window().editor().document().undoStack().undo();
    QCOMPARE(layout(), before);
}

void TestWindowEditing::holdingBShowsTheBarePage()
{
    QVERIFY(m_fixture->start());
    const auto& first = layout().boxes.front();
    const QPointF centre(first.rect.x0 * layout().width + 2, first.rect.y0 * layout().height + 2);
    const auto& scene = static_cast<CanvasScene&>(*window().canvas().scene());
    QVERIFY(!scene.boxesAt(centre).empty());
    QTest::keyPress(&window().canvas(), Qt::Key_B);
    QVERIFY(scene.boxesAt(centre).empty());
    QVERIFY(!window().actions()[ActionId::BoxesOverPicture].isChecked());
    QTest::keyRelease(&window().canvas(), Qt::Key_B);
    QVERIFY(!scene.boxesAt(centre).empty());
    QVERIFY(window().actions()[ActionId::BoxesOverPicture].isChecked());
    window().classes().search().setFocus();
    QTest::keyPress(&window().classes().search(), Qt::Key_B);
    QVERIFY(!scene.boxesAt(centre).empty());
}

void TestWindowEditing::lockHideAndAlignActions()
{
    QVERIFY(m_fixture->start());
    QVERIFY(!window().actions()[ActionId::AlignLeft].isEnabled());
    window().editor().selection().selectAll();
    WindowFixture::press(Qt::Key_H);
    QVERIFY(layout().boxes.front().hidden);
    WindowFixture::press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!layout().boxes.front().hidden);
    window().actions()[ActionId::AlignLeft].trigger();
    QCOMPARE(layout().boxes.front().rect.x0, layout().boxes.back().rect.x0);
    WindowFixture::press(Qt::Key_L);
    QVERIFY(layout().boxes.front().locked);
}

void TestWindowEditing::snapChoiceIsRemembered()
{
    QVERIFY(window().editor().snapping().options().grid == SnapGrid::Tokens);
    for (auto* action : window().findChildren<QAction*>())
        if (action->text().contains(QStringLiteral("32")))
            action->trigger();
    QCOMPARE(window().editor().snapping().options().pixels, 32);
    QVERIFY(window().editor().snapping().options().grid == SnapGrid::Pixels);
    QCOMPARE(m_fixture->settings->value(settings::kSnapGrid), QStringLiteral("32"));
}

void TestWindowEditing::canvasViewIsRemembered()
{
    QVERIFY(m_fixture->start());
    WindowFixture::press(Qt::Key_C);
    QVERIFY(!m_fixture->settings->value(settings::kCrosshair));
    window().findChild<CanvasBar*>()->boxOpacity().setValue(40);
    QCOMPARE(m_fixture->settings->value(settings::kBoxOpacity), 40);
}

void TestWindowEditing::listShowsWarningsWithARemedy()
{
    QVERIFY(m_fixture->start());
    auto& panel = window().boxes();
    window().editor().addBox({ 0.5, 0.5, 0.55, 0.55 });
    const auto cell = panel.table().model()->index(0, BoxListModel::AdviceColumn);
    QVERIFY(cell.data().toString().contains(AdviceText::brief(AdviceKind::BelowTrainedSize)));
    auto* button = panel.advice().findChild<QToolButton*>();
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(layout().boxes.back().rect.area() >= kSmallestTrainedArea);
    QCOMPARE(
        panel.table().model()->index(0, BoxListModel::AdviceColumn).data().toString(), QString());
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(layout().boxes.back().rect.area() < kSmallestTrainedArea);
}

void TestWindowEditing::unknownClassLeadsToTheSearch()
{
    QVERIFY(m_fixture->start());
    auto& editor = window().editor();
    editor.selection().clear();
    editor.assignClass("unicorn");
    editor.addBox({ 0.0, 0.5, 0.3, 0.9 });
    const auto buttons = window().boxes().advice().findChildren<QToolButton*>();
    for (auto* button : buttons)
        if (button->text() == AdviceText::remedy(AdviceKind::UnknownClass))
            button->click();
    QVERIFY(window().classes().search().hasFocus());
    QTest::keyClicks(&window().classes().search(), QStringLiteral("cat"));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(layout().boxes.back().className, std::string("cat"));
}

void TestWindowEditing::listSortsAndComesBackToDrawingOrder()
{
    QVERIFY(m_fixture->start());
    auto& table = window().boxes().table();
    window().editor().addBox({ 0.0, 0.0, 1.0, 1.0 });
    const auto sizes = [&] {
        std::vector<double> result;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            result.push_back(table.model()
                                 ->index(row, BoxListModel::SizeColumn)
                                 .data(BoxListModel::SortRole)
                                 .toDouble());
        return result;
    };
    const auto drawn = sizes();
    table.sortByColumn(BoxListModel::SizeColumn, Qt::AscendingOrder);
    const auto sorted = sizes();
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
    QVERIFY(sorted != drawn);
    table.selectRow(table.model()->rowCount() - 1);
    QCOMPARE(window().editor().selection().ids(), BoxIds { layout().boxes.back().id });
    table.sortByColumn(-1, Qt::AscendingOrder);
    QVERIFY(sizes() == drawn);
}

void TestWindowEditing::listEditsAMixedSelection()
{
    QVERIFY(m_fixture->start());
    auto& editor = window().editor();
    editor.selection().clear();
    editor.assignClass("cat");
    editor.addBox({ 0.0, 0.5, 0.3, 0.9 });
    editor.selection().clear();
    editor.assignClass("dog");
    editor.addBox({ 0.5, 0.5, 0.8, 0.9 });
    editor.selection().selectAll();
    auto& panel = window().boxes();
    QCOMPARE(panel.classButton().text(), BoxesPanel::tr("mixed"));
    panel.table().setFocus();
    WindowFixture::press(Qt::Key_2);
    QCOMPARE(panel.classButton().text(), QStringLiteral("cat"));
    WindowFixture::press(Qt::Key_H, Qt::ShiftModifier);
    for (const auto& box : layout().boxes)
        QVERIFY(box.className == "cat" && box.perception == Perception::Hard);
    WindowFixture::press(Qt::Key_QuoteLeft);
    WindowFixture::press(Qt::Key_Q);
    for (const auto& box : layout().boxes)
        QVERIFY(box.className == "dog" && box.perception == Perception::Easy);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    for (const auto& box : layout().boxes)
        QVERIFY(box.className == "dog" && box.perception == Perception::Hard);
    WindowFixture::press(Qt::Key_Down);
    QCOMPARE(editor.selection().ids().size(), size_t { 1 });
}

QTEST_MAIN(TestWindowEditing)
#include "tst_window_editing.moc"
