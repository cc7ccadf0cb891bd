#include "ui/document/layout_editor.h"

#include "core/domain/error.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kCopyOffset = 0.03;
constexpr int kMostOffsets = 32;
// Only before a model or a layout has named a class.
const std::string kNamelessClass = "object";

NormalizedRect offsetCopy(const NormalizedRect& rect)
{
    // Against the lower right edge a copy would hide its original, so it goes the other way.
    const double dx = rect.x1 + kCopyOffset > 1.0 ? -kCopyOffset : kCopyOffset;
    const double dy = rect.y1 + kCopyOffset > 1.0 ? -kCopyOffset : kCopyOffset;
    return moved(rect, dx, dy, {});
}

} // namespace

LayoutEditor::LayoutEditor(LayoutDocument& document, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_advisor(document)
    , m_snapping(document, m_advisor)
{
    connect(&document, &LayoutDocument::changed, this, &LayoutEditor::follow);
}

void LayoutEditor::setBrushClass(const std::string& name)
{
    if (name == m_brushClass)
        return;
    m_previousClass = std::exchange(m_brushClass, name);
    Q_EMIT brushChanged();
}

DragRules LayoutEditor::dragRules(bool square) const
{
    const auto& layout = m_document.layout();
    DragRules rules;
    rules.smallest = pixelStep();
    rules.square = square;
    rules.aspect = static_cast<double>(layout.width) / layout.height;
    return rules;
}

void LayoutEditor::setPageSize(const QSize& size)
{
    m_document.setFrame(
        { size.width(), size.height(), m_document.layout().caption }, tr("Change picture size"));
}

void LayoutEditor::addBox(const NormalizedRect& rect)
{
    const std::string name = m_brushClass.empty() ? kNamelessClass : m_brushClass;
    addSelected({ LayoutBox { 0, name, rect, m_brushPerception, "{}" } },
        tr("Draw %1").arg(QString::fromStdString(name)));
}

void LayoutEditor::setRects(
    const std::vector<std::pair<int64_t, NormalizedRect>>& rects, const QString& text)
{
    std::vector<LayoutBox> boxes;
    for (const auto& [id, rect] : rects)
        if (const auto* box = m_document.find(id)) {
            boxes.push_back(*box);
            boxes.back().rect = rect;
        }
    m_document.changeBoxes(std::move(boxes), text);
}

void LayoutEditor::assignClass(const std::string& name)
{
    setBrushClass(name);
    changeSelection(tr("Change class to %1").arg(QString::fromStdString(name)),
        [&](LayoutBox& box) { box.className = name; });
}

void LayoutEditor::assignPreviousClass()
{
    if (!m_previousClass.empty())
        assignClass(std::string(m_previousClass));
}

void LayoutEditor::assignPerception(Perception perception)
{
    if (m_brushPerception != perception) {
        m_brushPerception = perception;
        Q_EMIT brushChanged();
    }
    changeSelection(tr("Change attribute"), [=](LayoutBox& box) { box.perception = perception; });
}

void LayoutEditor::togglePerception()
{
    const auto boxes = m_document.boxes(m_selection.ids());
    const auto isEasy = [](const LayoutBox& box) { return box.perception == Perception::Easy; };
    const bool allEasy = boxes.empty() ? m_brushPerception == Perception::Easy
                                       : std::all_of(boxes.begin(), boxes.end(), isEasy);
    assignPerception(allEasy ? Perception::Hard : Perception::Easy);
}

void LayoutEditor::nudge(int dx, int dy)
{
    nudgeBy({ dx * pixelStep().x, dy * pixelStep().y });
}

void LayoutEditor::nudgeByToken(int dx, int dy)
{
    const auto& limits = m_advisor.limits();
    if (limits.columnStep() > 0.0)
        nudgeBy({ dx * limits.columnStep(), dy * limits.rowStep() });
    else
        nudge(dx, dy);
}

void LayoutEditor::nudgeBy(NormalizedPoint way)
{
    // All together, so that the picture's edge stops the group and not one box of it.
    arrange(
        tr("Nudge"),
        [way](auto rects) {
            const auto frame = commonFrame(rects);
            const auto there = moved(frame, way.x, way.y, {});
            for (auto& rect : rects)
                rect = moved(rect, there.x0 - frame.x0, there.y0 - frame.y0, {});
            return rects;
        },
        EditMerge::WithPrevious);
}

void LayoutEditor::nudgeSize(int dx, int dy)
{
    const NormalizedPoint way { dx * pixelStep().x, dy * pixelStep().y };
    const auto rules = dragRules(false);
    arrange(
        tr("Resize by key"),
        [&](auto rects) {
            for (auto& rect : rects)
                rect =
                    resized(rect, Handle::BottomRight, { rect.x1 + way.x, rect.y1 + way.y }, rules);
            return rects;
        },
        EditMerge::WithPrevious);
}

NormalizedPoint LayoutEditor::pixelStep() const
{
    const auto& layout = m_document.layout();
    return { 1.0 / layout.width, 1.0 / layout.height };
}

void LayoutEditor::align(Alignment alignment)
{
    arrange(tr("Align"), [alignment](auto rects) { return aligned(std::move(rects), alignment); });
}

void LayoutEditor::distribute(Direction direction)
{
    arrange(tr("Distribute"),
        [direction](auto rects) { return distributed(std::move(rects), direction); });
}

void LayoutEditor::toggleLocked()
{
    const auto boxes = m_document.boxes(m_selection.ids());
    const bool lock =
        std::any_of(boxes.begin(), boxes.end(), [](const LayoutBox& box) { return !box.locked; });
    changeSelection(
        lock ? tr("Lock") : tr("Unlock"), [lock](LayoutBox& box) { box.locked = lock; });
}

void LayoutEditor::toggleHidden()
{
    const auto boxes = m_document.boxes(m_selection.ids());
    const bool hide =
        std::any_of(boxes.begin(), boxes.end(), [](const LayoutBox& box) { return !box.hidden; });
    changeSelection(hide ? tr("Hide") : tr("Show"), [hide](LayoutBox& box) { box.hidden = hide; });
}

void LayoutEditor::showAll()
{
    auto boxes = m_document.layout().boxes;
    for (auto& box : boxes)
        box.hidden = false;
    m_document.changeBoxes(std::move(boxes), tr("Show all"));
}

void LayoutEditor::deleteSelection()
{
    BoxIds ids;
    for (const auto& box : unlockedSelection())
        ids.push_back(box.id);
    m_document.removeBoxes(ids, tr("Delete"));
}

void LayoutEditor::duplicateSelection()
{
    addCopies(m_document.boxes(m_selection.ids()), tr("Duplicate"));
}

void LayoutEditor::paste(const std::vector<LayoutBox>& boxes)
{
    addCopies(boxes, tr("Paste"));
}

void LayoutEditor::shiftOrder(int direction)
{
    BoxIds order = m_document.allIds();
    const auto isPicked = [this](int64_t id) { return m_selection.contains(id); };
    // Walking from the target end keeps picked neighbours from jumping over each other.
    const auto count = static_cast<int>(order.size());
    for (int i = 1; i < count; ++i) {
        const auto at = static_cast<size_t>(direction > 0 ? count - 1 - i : i);
        const auto next = static_cast<size_t>(static_cast<int>(at) + direction);
        if (isPicked(order[at]) && !isPicked(order[next]))
            std::swap(order[at], order[next]);
    }
    m_document.reorder(std::move(order), tr("Change drawing order"));
}

void LayoutEditor::changeSelection(const QString& text, const std::function<void(LayoutBox&)>& edit)
{
    auto boxes = m_document.boxes(m_selection.ids());
    std::for_each(boxes.begin(), boxes.end(), edit);
    m_document.changeBoxes(std::move(boxes), text);
}

void LayoutEditor::arrange(const QString& text, const Arrangement& arranged, EditMerge merge)
{
    auto boxes = unlockedSelection();
    std::vector<NormalizedRect> rects(boxes.size());
    std::transform(
        boxes.begin(), boxes.end(), rects.begin(), [](const LayoutBox& box) { return box.rect; });
    rects = arranged(std::move(rects));
    for (size_t i = 0; i < boxes.size(); ++i)
        boxes[i].rect = rects[i];
    m_document.changeBoxes(std::move(boxes), text, merge);
}

std::vector<LayoutBox> LayoutEditor::unlockedSelection() const
{
    auto boxes = m_document.boxes(m_selection.ids());
    std::erase_if(boxes, [](const LayoutBox& box) { return box.locked; });
    return boxes;
}

void LayoutEditor::addCopies(std::vector<LayoutBox> boxes, const QString& text)
{
    const auto isTaken = [this](const LayoutBox& copy) {
        const auto& present = m_document.layout().boxes;
        return std::any_of(present.begin(), present.end(),
            [&](const LayoutBox& box) { return box.rect == copy.rect; });
    };
    // All copies move together, and not forever: a box as large as the picture can't move at all.
    for (int tries = 0; tries < kMostOffsets && std::any_of(boxes.begin(), boxes.end(), isTaken);
         ++tries)
        for (auto& box : boxes)
            box.rect = offsetCopy(box.rect);
    for (auto& box : boxes)
        box.locked = box.hidden = false;
    addSelected(std::move(boxes), text);
}

void LayoutEditor::addSelected(std::vector<LayoutBox> boxes, const QString& text)
{
    try {
        const auto ids = m_document.addBoxes(std::move(boxes), text);
        if (!ids.empty())
            m_selection.set(ids);
    } catch (const Error& error) {
        // Called from mouse and key events: an exception may not cross the event loop.
        Q_EMIT refused(QString::fromUtf8(error.what()));
    }
}

void LayoutEditor::follow(const LayoutChange& change)
{
    const auto& boxes = m_document.layout().boxes;
    if (change.kind == LayoutChangeKind::Reset && m_brushClass.empty() && !boxes.empty())
        setBrushClass(boxes.back().className);
}

} // namespace detdiffusion
