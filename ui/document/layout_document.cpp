#include "ui/document/layout_document.h"

#include "core/domain/error.h"
#include "ui/document/layout_commands.h"

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

bool contains(const BoxIds& ids, int64_t id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

template <class Boxes> BoxIds idsOf(const Boxes& boxes)
{
    BoxIds ids;
    for (const auto& box : boxes)
        ids.push_back(box.id);
    return ids;
}

} // namespace

LayoutDocument::LayoutDocument(QObject* parent)
    : QObject(parent)
{
}

LayoutFrame LayoutDocument::frame() const
{
    return { m_layout.width, m_layout.height, m_layout.caption };
}

const LayoutBox* LayoutDocument::find(int64_t id) const
{
    const auto& boxes = m_layout.boxes;
    const auto found = std::find_if(
        boxes.begin(), boxes.end(), [id](const LayoutBox& box) { return box.id == id; });
    return found == boxes.end() ? nullptr : &*found;
}

std::vector<LayoutBox> LayoutDocument::boxes(const BoxIds& ids) const
{
    std::vector<LayoutBox> result;
    for (const auto& box : m_layout.boxes)
        if (contains(ids, box.id))
            result.push_back(box);
    return result;
}

BoxIds LayoutDocument::allIds() const
{
    return idsOf(m_layout.boxes);
}

BoxIds LayoutDocument::addBoxes(std::vector<LayoutBox> boxes, const QString& text)
{
    if (boxes.empty())
        return {};
    Layout result = m_layout;
    std::vector<PlacedBox> placed;
    for (auto& box : boxes) {
        box.id = nextBoxId(result);
        placed.push_back({ result.boxes.size(), box });
        result.boxes.push_back(box);
    }
    validate(result);
    m_undoStack.push(
        std::make_unique<InsertBoxesCommand>(*this, std::move(placed), text).release());
    return idsOf(boxes);
}

void LayoutDocument::removeBoxes(const BoxIds& ids, const QString& text)
{
    if (!boxes(ids).empty())
        m_undoStack.push(std::make_unique<RemoveBoxesCommand>(*this, ids, text).release());
}

void LayoutDocument::changeBoxes(std::vector<LayoutBox> boxes, const QString& text, EditMerge merge)
{
    std::erase_if(boxes, [this](const LayoutBox& box) {
        const auto* current = find(box.id);
        return current == nullptr || *current == box;
    });
    if (!boxes.empty())
        m_undoStack.push(
            std::make_unique<ChangeBoxesCommand>(*this, std::move(boxes), text, merge).release());
}

void LayoutDocument::reorder(BoxIds order, const QString& text)
{
    if (order != allIds())
        m_undoStack.push(std::make_unique<ReorderCommand>(*this, std::move(order), text).release());
}

void LayoutDocument::setFrame(LayoutFrame frame, const QString& text)
{
    if (frame != this->frame())
        m_undoStack.push(
            std::make_unique<ChangeFrameCommand>(*this, std::move(frame), text).release());
}

void LayoutDocument::replace(const Layout& layout, const QString& text)
{
    validate(layout);
    m_undoStack.beginMacro(text);
    setFrame({ layout.width, layout.height, layout.caption }, text);
    removeBoxes(allIds(), text);
    addBoxes(layout.boxes, text);
    m_undoStack.endMacro();
}

void LayoutDocument::reset(Layout layout)
{
    validate(layout);
    m_previousBoxes = std::move(m_layout.boxes);
    m_layout = std::move(layout);
    m_undoStack.clear();
    Q_EMIT changed({ LayoutChangeKind::Reset, {} });
}

void LayoutDocument::insert(const std::vector<PlacedBox>& boxes)
{
    BoxIds ids;
    for (const auto& placed : boxes) {
        m_layout.boxes.insert(
            m_layout.boxes.begin() + static_cast<std::ptrdiff_t>(placed.index), placed.box);
        ids.push_back(placed.box.id);
    }
    Q_EMIT changed({ LayoutChangeKind::BoxesInserted, std::move(ids) });
}

std::vector<PlacedBox> LayoutDocument::take(const BoxIds& ids)
{
    std::vector<PlacedBox> taken;
    for (size_t i = 0; i < m_layout.boxes.size(); ++i)
        if (contains(ids, m_layout.boxes[i].id))
            taken.push_back({ i, m_layout.boxes[i] });
    std::erase_if(m_layout.boxes, [&](const LayoutBox& box) { return contains(ids, box.id); });
    Q_EMIT changed({ LayoutChangeKind::BoxesRemoved, ids });
    return taken;
}

void LayoutDocument::exchangeBoxes(std::vector<LayoutBox>& others)
{
    for (auto& other : others)
        for (auto& box : m_layout.boxes)
            if (box.id == other.id) {
                std::swap(box, other);
                break;
            }
    Q_EMIT changed({ LayoutChangeKind::BoxesChanged, idsOf(others) });
}

void LayoutDocument::exchangeOrder(BoxIds& order)
{
    BoxIds before = allIds();
    std::vector<LayoutBox> sorted;
    for (const int64_t id : order)
        sorted.push_back(*find(id));
    m_layout.boxes = std::move(sorted);
    order = std::move(before);
    Q_EMIT changed({ LayoutChangeKind::OrderChanged, {} });
}

void LayoutDocument::exchangeFrame(LayoutFrame& other)
{
    LayoutFrame before = frame();
    m_layout.width = other.width;
    m_layout.height = other.height;
    m_layout.caption = other.caption;
    other = std::move(before);
    Q_EMIT changed({ LayoutChangeKind::FrameChanged, {} });
}

} // namespace detdiffusion
