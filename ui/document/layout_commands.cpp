#include "ui/document/layout_commands.h"

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kNeverMerged = -1;
constexpr int kMergedId = 1;

BoxIds idsOf(const std::vector<PlacedBox>& boxes)
{
    BoxIds ids;
    for (const auto& placed : boxes)
        ids.push_back(placed.box.id);
    return ids;
}

} // namespace

InsertBoxesCommand::InsertBoxesCommand(
    LayoutDocument& document, std::vector<PlacedBox> boxes, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_boxes(std::move(boxes))
{
}

void InsertBoxesCommand::redo()
{
    m_document.insert(m_boxes);
}

void InsertBoxesCommand::undo()
{
    m_boxes = m_document.take(idsOf(m_boxes));
}

RemoveBoxesCommand::RemoveBoxesCommand(LayoutDocument& document, BoxIds ids, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_ids(std::move(ids))
{
}

void RemoveBoxesCommand::redo()
{
    m_boxes = m_document.take(m_ids);
}

void RemoveBoxesCommand::undo()
{
    m_document.insert(m_boxes);
}

ChangeBoxesCommand::ChangeBoxesCommand(
    LayoutDocument& document, std::vector<LayoutBox> boxes, const QString& text, EditMerge merge)
    : QUndoCommand(text)
    , m_document(document)
    , m_others(std::move(boxes))
    , m_merge(merge)
{
}

int ChangeBoxesCommand::id() const
{
    return m_merge == EditMerge::WithPrevious ? kMergedId : kNeverMerged;
}

bool ChangeBoxesCommand::mergeWith(const QUndoCommand* later)
{
    const auto& next = static_cast<const ChangeBoxesCommand&>(*later);
    const auto sameId = [](const LayoutBox& a, const LayoutBox& b) { return a.id == b.id; };
    if (text() != next.text()
        || !std::equal(
            m_others.begin(), m_others.end(), next.m_others.begin(), next.m_others.end(), sameId))
        return false;
    const bool backAtStart = std::all_of(m_others.begin(), m_others.end(),
        [this](const LayoutBox& box) { return *m_document.find(box.id) == box; });
    setObsolete(backAtStart);
    return true;
}

void ChangeBoxesCommand::swap()
{
    m_document.exchangeBoxes(m_others);
}

ReorderCommand::ReorderCommand(LayoutDocument& document, BoxIds order, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_other(std::move(order))
{
}

void ReorderCommand::swap()
{
    m_document.exchangeOrder(m_other);
}

ChangeFrameCommand::ChangeFrameCommand(
    LayoutDocument& document, LayoutFrame frame, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_other(std::move(frame))
{
}

void ChangeFrameCommand::swap()
{
    m_document.exchangeFrame(m_other);
}

} // namespace detdiffusion
