#include "ui/document/snapping.h"

#include <algorithm>

namespace detdiffusion {

Snapping::Snapping(const LayoutDocument& document, const LayoutAdvisor& advisor)
    : m_document(document)
    , m_advisor(advisor)
{
    connect(&advisor, &LayoutAdvisor::limitsChanged, this, &Snapping::changed);
}

void Snapping::setOn(bool on)
{
    m_on = on;
    Q_EMIT changed();
}

void Snapping::setOptions(const SnapOptions& options)
{
    m_options = options;
    Q_EMIT changed();
}

NormalizedPoint Snapping::gridStep() const
{
    if (!m_on || m_options.grid == SnapGrid::None)
        return {};
    if (m_options.grid == SnapGrid::Tokens)
        return { m_advisor.limits().columnStep(), m_advisor.limits().rowStep() };
    const auto& layout = m_document.layout();
    const double pixels = m_options.pixels;
    return { pixels / layout.width, pixels / layout.height };
}

SnapGuides Snapping::guides(const BoxIds& moving) const
{
    SnapGuides guides;
    guides.setGrid(gridStep());
    if (!m_on || !m_options.toBoxes)
        return guides;
    const NormalizedRect picture;
    guides.addBox(picture);
    for (const auto& box : m_document.layout().boxes)
        if (!box.hidden && std::find(moving.begin(), moving.end(), box.id) == moving.end())
            guides.addBox(box.rect);
    return guides;
}

} // namespace detdiffusion
