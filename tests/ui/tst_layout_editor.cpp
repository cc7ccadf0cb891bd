#include "ui/document/box_clipboard.h"
#include "ui/document/coco_text.h"
#include "ui/document/layout_editor.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace detdiffusion;

class TestLayoutEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lastClassAndAttributeStick();
    void classGoesToTheWholeSelectionInOneStep();
    void togglesEasyAndHard_data();
    void togglesEasyAndHard();
    void duplicatesStayVisible_data();
    void duplicatesStayVisible();
    void clipboardRoundTrip();
    void cocoTextPastesIntoAnyPictureSize();
    void cocoTextRoundTripIsExact_data();
    void cocoTextRoundTripIsExact();
    void previousBoxesAreAdded();
    void pastesInPlaceUnlessTaken();
    void foreignClipboardPastesNothing();
    void orderMovesPastUnselectedBoxes();
    void nudgesByPixels();
    void refusalIsAMessage();
    void previousClassComesBack();
    void nudgesByLocationTokens();
    void edgeStopsTheGroup();
    void lockedBoxesStay();
    void hiddenBoxesComeBack();
    void alignsInOneStep();
    void twoHundredStepsCanBeUndone();

private:
    struct Fixture {
        LayoutDocument document;
        Selection selection { document };
        LayoutEditor editor { document, selection };
    };
    const Layout& layout() const { return m_fixture->document.layout(); }

    std::unique_ptr<Fixture> m_fixture;
};

void TestLayoutEditor::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_fixture->document.reset(
        { .width = 100, .height = 50, .caption = {}, .boxes = {}, .extras = "{}" });
    m_fixture->editor.setBrushClass("dog");
}

void TestLayoutEditor::cleanup()
{
    m_fixture.reset();
}

void TestLayoutEditor::lastClassAndAttributeStick()
{
    auto& editor = m_fixture->editor;
    editor.assignClass("cat");
    editor.assignPerception(Perception::Hard);
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    editor.addBox({ 0.5, 0.1, 0.8, 0.3 });
    QCOMPARE(layout().boxes.back().className, std::string("cat"));
    QVERIFY(layout().boxes.back().perception == Perception::Hard);
    QCOMPARE(m_fixture->selection.ids(), BoxIds { 2 });
}

void TestLayoutEditor::classGoesToTheWholeSelectionInOneStep()
{
    auto& editor = m_fixture->editor;
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    editor.addBox({ 0.5, 0.1, 0.8, 0.3 });
    m_fixture->selection.selectAll();
    editor.assignClass("car");
    QCOMPARE(layout().boxes[0].className, std::string("car"));
    QCOMPARE(layout().boxes[1].className, std::string("car"));
    m_fixture->document.undoStack().undo();
    QCOMPARE(layout().boxes[0].className, std::string("dog"));
    QCOMPARE(layout().boxes[1].className, std::string("dog"));
}

void TestLayoutEditor::togglesEasyAndHard_data()
{
    QTest::addColumn<Perception>("first");
    QTest::addColumn<Perception>("second");
    QTest::addColumn<Perception>("expected");
    QTest::newRow("unset becomes easy")
        << Perception::Unset << Perception::Unset << Perception::Easy;
    QTest::newRow("easy becomes hard") << Perception::Easy << Perception::Easy << Perception::Hard;
    QTest::newRow("hard becomes easy") << Perception::Hard << Perception::Hard << Perception::Easy;
    QTest::newRow("mixed becomes easy") << Perception::Easy << Perception::Hard << Perception::Easy;
}

void TestLayoutEditor::togglesEasyAndHard()
{
    QFETCH(Perception, first);
    QFETCH(Perception, second);
    QFETCH(Perception, expected);
    auto& editor = m_fixture->editor;
    for (const auto perception : { first, second }) {
        m_fixture->selection.clear();
        editor.assignPerception(perception);
        editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    }
    m_fixture->selection.selectAll();
    editor.togglePerception();
    QVERIFY(layout().boxes[0].perception == expected);
    QVERIFY(layout().boxes[1].perception == expected);
}

void TestLayoutEditor::duplicatesStayVisible_data()
{
    QTest::addColumn<double>("left");
    QTest::newRow("middle") << 0.4;
    QTest::newRow("at the right edge") << 0.8;
}

void TestLayoutEditor::duplicatesStayVisible()
{
    QFETCH(double, left);
    auto& editor = m_fixture->editor;
    editor.addBox({ left, 0.1, left + 0.2, 0.3 });
    editor.duplicateSelection();
    QCOMPARE(layout().boxes.size(), size_t { 2 });
    QVERIFY(layout().boxes[0].rect != layout().boxes[1].rect);
    QVERIFY(layout().boxes[1].rect.x1 <= 1.0);
    QCOMPARE(m_fixture->selection.ids(), BoxIds { 2 });
}

void TestLayoutEditor::clipboardRoundTrip()
{
    auto& editor = m_fixture->editor;
    editor.assignPerception(Perception::Hard);
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    const auto data = boxesToMime(layout().boxes);
    QMimeData asText;
    asText.setText(data->text());
    for (const QMimeData* clipboard : { data.get(), &asText })
        QCOMPARE(boxesFromMime(clipboard), layout().boxes);
    editor.paste(boxesFromMime(data.get()));
    QCOMPARE(layout().boxes.size(), size_t { 2 });
    QVERIFY(layout().boxes[1].perception == Perception::Hard);
    QVERIFY(layout().boxes[1].id != layout().boxes[0].id);
}

void TestLayoutEditor::cocoTextPastesIntoAnyPictureSize()
{
    QMimeData data;
    data.setText(QString::fromLatin1(
        R"({"images": [{"id": 3, "file_name": "a.jpg", "width": 200, "height": 400}],
            "categories": [{"id": 90, "name": "toothbrush"}],
            "annotations": [{"id": 1, "image_id": 3, "category_id": 90,
                             "bbox": [50, 100, 500, 100], "attributes": {"perception": "hard"}}]})"));
    const auto boxes = boxesFromMime(&data);
    QCOMPARE(boxes.size(), size_t { 1 });
    QCOMPARE(boxes[0].className, std::string("toothbrush"));
    QCOMPARE(boxes[0].rect, (NormalizedRect { 0.25, 0.25, 1.0, 0.5 }));
    QVERIFY(boxes[0].perception == Perception::Hard);

    Layout layout;
    layout.boxes = boxes;
    QMimeData back;
    back.setText(QString::fromStdString(cocoText(layout)));
    QCOMPARE(boxesFromMime(&back), boxes);
}

void TestLayoutEditor::cocoTextRoundTripIsExact_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("square") << QSize(512, 512);
    QTest::newRow("odd") << QSize(641, 427);
    QTest::newRow("one pixel") << QSize(1, 1);
}

void TestLayoutEditor::cocoTextRoundTripIsExact()
{
    QFETCH(QSize, size);
    QRandomGenerator random(7);
    Layout layout;
    layout.width = size.width();
    layout.height = size.height();
    const auto span = [&] {
        const double low = random.bounded(0.9);
        const bool toTheEdge = random.bounded(4) == 0;
        return std::make_pair(low, toTheEdge ? 1.0 : low + random.bounded(1.0 - low));
    };
    for (int i = 0; i < 500; ++i) {
        const auto [x0, x1] = span();
        const auto [y0, y1] = span();
        layout.boxes.push_back({ i + 1, "dog", { x0, y0, x1, y1 } });
    }
    Layout back = layout;
    back.boxes = boxesFromCocoText(cocoText(layout), "test");
    validate(back);
    QCOMPARE(back.boxes.size(), layout.boxes.size());
    for (size_t i = 0; i < back.boxes.size(); ++i) {
        const auto& a = back.boxes[i].rect;
        const auto& b = layout.boxes[i].rect;
        for (const double error : { a.x0 - b.x0, a.y0 - b.y0, a.x1 - b.x1, a.y1 - b.y1 })
            QVERIFY(std::abs(error) < 1e-12);
    }
}

void TestLayoutEditor::previousBoxesAreAdded()
{
    auto& editor = m_fixture->editor;
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    auto other = layout();
    other.boxes.front().rect = { 0.5, 0.5, 0.9, 0.9 };
    m_fixture->document.reset(other);
    editor.paste(m_fixture->document.previousBoxes());
    QCOMPARE(layout().boxes.size(), size_t { 2 });
    QCOMPARE(layout().boxes.back().rect, (NormalizedRect { 0.1, 0.1, 0.3, 0.3 }));
    m_fixture->document.undoStack().undo();
    QCOMPARE(layout(), other);
}

void TestLayoutEditor::pastesInPlaceUnlessTaken()
{
    auto& editor = m_fixture->editor;
    const NormalizedRect place { 0.1, 0.1, 0.3, 0.3 };
    const std::vector<LayoutBox> copied { { 9, "cat", place } };
    editor.paste(copied);
    QCOMPARE(layout().boxes[0].rect, place);
    editor.paste(copied);
    editor.paste(copied);
    QVERIFY(layout().boxes[1].rect != place);
    QVERIFY(layout().boxes[2].rect != layout().boxes[1].rect);
    editor.paste({ { 9, "cat", {} } });
    editor.paste({ { 9, "cat", {} } });
    QCOMPARE(layout().boxes.size(), size_t { 5 });
}

void TestLayoutEditor::foreignClipboardPastesNothing()
{
    QMimeData data;
    data.setText("The quick brown fox {");
    QVERIFY(boxesFromMime(&data).empty());
    QVERIFY(boxesFromMime(nullptr).empty());
    m_fixture->editor.paste({});
    QCOMPARE(m_fixture->document.undoStack().count(), 0);
}

void TestLayoutEditor::orderMovesPastUnselectedBoxes()
{
    auto& editor = m_fixture->editor;
    for (int i = 0; i < 4; ++i)
        editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    m_fixture->selection.set({ 1, 2 });
    editor.shiftOrder(1);
    QCOMPARE(m_fixture->document.allIds(), (BoxIds { 3, 1, 2, 4 }));
    editor.shiftOrder(1);
    editor.shiftOrder(1);
    QCOMPARE(m_fixture->document.allIds(), (BoxIds { 3, 4, 1, 2 }));
    editor.shiftOrder(-1);
    QCOMPARE(m_fixture->document.allIds(), (BoxIds { 3, 1, 2, 4 }));
}

void TestLayoutEditor::nudgesByPixels()
{
    auto& editor = m_fixture->editor;
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    editor.nudge(10, 0);
    QVERIFY(std::abs(layout().boxes[0].rect.x0 - 0.2) < 1e-9);
    editor.nudge(0, -1000);
    QCOMPARE(layout().boxes[0].rect.y0, 0.0);
    editor.nudgeSize(-1000, 0);
    QVERIFY(layout().boxes[0].rect.width() > 0.0);
}

void TestLayoutEditor::refusalIsAMessage()
{
    auto& editor = m_fixture->editor;
    QSignalSpy refused(&editor, &LayoutEditor::refused);
    editor.paste(std::vector<LayoutBox>(
        kMaxLayoutBoxes + 1, { 0, "dog", { 0.1, 0.1, 0.2, 0.2 }, Perception::Unset, "{}" }));
    QCOMPARE(refused.count(), 1);
    QVERIFY(layout().boxes.empty());
}

void TestLayoutEditor::previousClassComesBack()
{
    auto& editor = m_fixture->editor;
    editor.assignClass("cat");
    editor.assignPreviousClass();
    QCOMPARE(editor.brushClass(), std::string("dog"));
    editor.assignPreviousClass();
    QCOMPARE(editor.brushClass(), std::string("cat"));
}

void TestLayoutEditor::nudgesByLocationTokens()
{
    auto& editor = m_fixture->editor;
    editor.advisor().setLimits({ .classes = {}, .gridColumns = 11, .gridRows = 6 });
    editor.addBox({ 0.1, 0.2, 0.3, 0.4 });
    editor.nudgeByToken(1, 1);
    QVERIFY(std::abs(layout().boxes[0].rect.x0 - 0.2) < 1e-9);
    QVERIFY(std::abs(layout().boxes[0].rect.y0 - 0.4) < 1e-9);
}

void TestLayoutEditor::edgeStopsTheGroup()
{
    auto& editor = m_fixture->editor;
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    editor.addBox({ 0.6, 0.1, 0.9, 0.3 });
    m_fixture->selection.selectAll();
    editor.nudge(50, 0);
    QVERIFY(std::abs(layout().boxes[0].rect.x0 - 0.2) < 1e-9);
    QVERIFY(std::abs(layout().boxes[1].rect.x1 - 1.0) < 1e-9);
}

void TestLayoutEditor::lockedBoxesStay()
{
    auto& editor = m_fixture->editor;
    editor.addBox({ 0.1, 0.2, 0.3, 0.4 });
    editor.toggleLocked();
    const auto before = layout();
    const int steps = m_fixture->document.undoStack().count();
    editor.nudge(5, 5);
    editor.nudgeSize(5, 5);
    editor.align(Alignment::Right);
    editor.deleteSelection();
    QCOMPARE(layout(), before);
    QCOMPARE(m_fixture->document.undoStack().count(), steps);
    editor.assignClass("cat");
    QCOMPARE(layout().boxes[0].className, std::string("cat"));
    editor.toggleLocked();
    editor.deleteSelection();
    QVERIFY(layout().boxes.empty());
}

void TestLayoutEditor::hiddenBoxesComeBack()
{
    auto& editor = m_fixture->editor;
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    editor.toggleHidden();
    editor.addBox({ 0.5, 0.1, 0.8, 0.3 });
    m_fixture->selection.selectAll();
    QCOMPARE(m_fixture->selection.ids(), BoxIds { 2 });
    QVERIFY(!m_fixture->selection.step(-1));
    editor.toggleHidden();
    QVERIFY(layout().boxes[0].hidden && layout().boxes[1].hidden);
    editor.showAll();
    QVERIFY(!layout().boxes[0].hidden && !layout().boxes[1].hidden);
    m_fixture->document.undoStack().undo();
    QVERIFY(layout().boxes[0].hidden && layout().boxes[1].hidden);
}

void TestLayoutEditor::alignsInOneStep()
{
    auto& editor = m_fixture->editor;
    editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    editor.addBox({ 0.5, 0.1, 0.8, 0.3 });
    m_fixture->selection.selectAll();
    const auto before = layout();
    editor.align(Alignment::Left);
    QCOMPARE(layout().boxes[1].rect.x0, 0.1);
    m_fixture->document.undoStack().undo();
    QCOMPARE(layout(), before);
}

void TestLayoutEditor::twoHundredStepsCanBeUndone()
{
    auto& editor = m_fixture->editor;
    const auto empty = layout();
    constexpr int kSteps = 250;
    for (int i = 0; i < kSteps; ++i)
        editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    auto& stack = m_fixture->document.undoStack();
    QCOMPARE(stack.count(), kSteps);
    while (stack.canUndo())
        stack.undo();
    QCOMPARE(layout(), empty);
}

QTEST_GUILESS_MAIN(TestLayoutEditor)
#include "tst_layout_editor.moc"
