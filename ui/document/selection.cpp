#include "ui/document/selection.h"

#include "ui/document/layout_document.h"

#include <algorithm>
#include <utility>

namespace detdiffusion {

Selection::Selection(LayoutDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &LayoutDocument::changed, this, &Selection::follow);
}

bool Selection::contains(int64_t id) const
{
    return std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end();
}

void Selection::set(BoxIds ids)
{
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

void Selection::toggle(int64_t id)
{
    BoxIds ids = m_ids;
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    set(std::move(ids));
}

void Selection::selectAll()
{
    set(visibleIds());
}

BoxIds Selection::visibleIds() const
{
    BoxIds ids;
    for (const auto& box : m_document.layout().boxes)
        if (!box.hidden)
            ids.push_back(box.id);
    return ids;
}

bool Selection::step(int direction)
{
    const BoxIds all = visibleIds();
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const auto here = std::find(all.begin(), all.end(), current());
    std::ptrdiff_t next = direction > 0 ? 0 : count - 1;
    if (here != all.end())
        next = here - all.begin() + direction;
    if (next < 0 || next >= count)
        return false;
    set({ all[static_cast<size_t>(next)] });
    return true;
}

void Selection::follow(const LayoutChange& change)
{
    if (change.kind != LayoutChangeKind::BoxesRemoved && change.kind != LayoutChangeKind::Reset)
        return;
    BoxIds remaining = m_ids;
    std::erase_if(remaining, [this](int64_t id) { return m_document.find(id) == nullptr; });
    if (change.kind == LayoutChangeKind::Reset)
        remaining.clear();
    set(std::move(remaining));
}

} // namespace detdiffusion
