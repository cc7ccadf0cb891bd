#include "core/domain/error.h"
#include "ui/document/layout_document.h"
#include "ui/document/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace detdiffusion;

class TestLayoutDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditCanBeUndoneAndRedone_data();
    void everyEditCanBeUndoneAndRedone();
    void heldKeysAreOneStep();
    void goingBackToTheStartLeavesNoStep();
    void separateEditsStaySeparate();
    void editsThatChangeNothingLeaveNoTrace();
    void refusesIllegalBoxesAndStaysAsItWas();
    void insertedAgainWhereItWas();
    void selectionDropsRemovedBoxes();
    void selectionStepsThroughDrawingOrder();
};

namespace {

LayoutBox box(const std::string& name, double x = 0.1)
{
    return { 0, name, { x, 0.1, x + 0.2, 0.4 }, Perception::Unset, "{}" };
}

/// Three boxes: ids 1, 2, 3.
void fill(LayoutDocument& document)
{
    Layout layout;
    for (const char* name : { "dog", "cat", "car" }) {
        layout.boxes.push_back(box(name));
        layout.boxes.back().id = static_cast<int64_t>(layout.boxes.size());
    }
    document.reset(layout);
}

using Edit = std::function<void(LayoutDocument&)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

void TestLayoutDocument::everyEditCanBeUndoneAndRedone_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("add") << Edit([](auto& document) { document.addBoxes({ box("bus") }, "add"); });
    QTest::newRow("remove") << Edit([](auto& document) {
        document.removeBoxes({ 1, 3 }, "remove");
    });
    QTest::newRow("change") << Edit([](auto& document) {
        auto changed = document.boxes({ 2 });
        changed.front().className = "bird";
        document.changeBoxes(changed, "change");
    });
    QTest::newRow("reorder") << Edit([](auto& document) {
        document.reorder({ 3, 1, 2 }, "order");
    });
    QTest::newRow("frame") << Edit([](auto& document) {
        document.setFrame({ 64, 32, "x" }, "size");
    });
}

void TestLayoutDocument::everyEditCanBeUndoneAndRedone()
{
    QFETCH(Edit, edit);
    LayoutDocument document;
    fill(document);
    const Layout before = document.layout();
    edit(document);
    const Layout after = document.layout();
    QVERIFY(after != before);
    document.undoStack().undo();
    QCOMPARE(document.layout(), before);
    QVERIFY(document.undoStack().isClean());
    document.undoStack().redo();
    QCOMPARE(document.layout(), after);
    QCOMPARE(document.undoStack().count(), 1);
}

void TestLayoutDocument::heldKeysAreOneStep()
{
    LayoutDocument document;
    fill(document);
    const Layout before = document.layout();
    for (int i = 1; i <= 25; ++i) {
        auto moved = document.boxes({ 1 });
        moved.front().rect.x1 = 0.3 + i * 0.01;
        document.changeBoxes(moved, "nudge", EditMerge::WithPrevious);
    }
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.layout(), before);
}

void TestLayoutDocument::goingBackToTheStartLeavesNoStep()
{
    LayoutDocument document;
    fill(document);
    const auto start = document.boxes({ 1 });
    auto moved = start;
    moved.front().rect.x1 = 0.9;
    document.changeBoxes(moved, "nudge", EditMerge::WithPrevious);
    document.changeBoxes(start, "nudge", EditMerge::WithPrevious);
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(document.undoStack().isClean());
}

void TestLayoutDocument::separateEditsStaySeparate()
{
    LayoutDocument document;
    fill(document);
    for (const int64_t id : { 1, 2 }) {
        auto moved = document.boxes({ id });
        moved.front().rect.x1 = 0.8;
        document.changeBoxes(moved, "nudge", EditMerge::WithPrevious);
    }
    QCOMPARE(document.undoStack().count(), 2);
}

void TestLayoutDocument::editsThatChangeNothingLeaveNoTrace()
{
    LayoutDocument document;
    fill(document);
    QSignalSpy changed(&document, &LayoutDocument::changed);
    document.changeBoxes(document.boxes({ 1, 2 }), "nothing");
    document.removeBoxes({ 99 }, "nothing");
    document.reorder({ 1, 2, 3 }, "nothing");
    document.setFrame(document.frame(), "nothing");
    document.addBoxes({}, "nothing");
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestLayoutDocument::refusesIllegalBoxesAndStaysAsItWas()
{
    LayoutDocument document;
    fill(document);
    const Layout before = document.layout();
    QVERIFY_EXCEPTION_THROWN(document.addBoxes({ box("") }, "nameless"), Error);
    QVERIFY_EXCEPTION_THROWN(document.addBoxes({ box("dog", 2.0) }, "outside"), Error);
    const std::vector<LayoutBox> tooMany(static_cast<size_t>(kMaxLayoutBoxes), box("dog"));
    QVERIFY_EXCEPTION_THROWN(document.addBoxes(tooMany, "too many"), Error);
    QCOMPARE(document.layout(), before);
    QCOMPARE(document.undoStack().count(), 0);
}

void TestLayoutDocument::insertedAgainWhereItWas()
{
    LayoutDocument document;
    fill(document);
    document.removeBoxes({ 2 }, "remove");
    QCOMPARE(document.allIds(), (BoxIds { 1, 3 }));
    document.undoStack().undo();
    QCOMPARE(document.allIds(), (BoxIds { 1, 2, 3 }));
}

void TestLayoutDocument::selectionDropsRemovedBoxes()
{
    LayoutDocument document;
    Selection selection(document);
    fill(document);
    selection.selectAll();
    document.removeBoxes({ 2 }, "remove");
    QCOMPARE(selection.ids(), (BoxIds { 1, 3 }));
    document.reset({});
    QVERIFY(selection.isEmpty());
}

void TestLayoutDocument::selectionStepsThroughDrawingOrder()
{
    LayoutDocument document;
    Selection selection(document);
    fill(document);
    QVERIFY(selection.step(1));
    QCOMPARE(selection.current(), int64_t { 1 });
    QVERIFY(selection.step(1));
    QVERIFY(selection.step(1));
    QVERIFY(!selection.step(1));
    QCOMPARE(selection.current(), int64_t { 3 });
    selection.clear();
    QVERIFY(selection.step(-1));
    QCOMPARE(selection.current(), int64_t { 3 });
}

QTEST_GUILESS_MAIN(TestLayoutDocument)
#include "tst_layout_document.moc"
