#include "ui/document/layout_advisor.h"

#include <algorithm>
#include <utility>

namespace detdiffusion {

LayoutAdvisor::LayoutAdvisor(LayoutDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &LayoutDocument::changed, this, &LayoutAdvisor::refresh);
}

void LayoutAdvisor::setLimits(PaintingLimits limits)
{
    m_limits = std::move(limits);
    refresh();
    Q_EMIT limitsChanged();
}

std::vector<Advice> LayoutAdvisor::adviceFor(int64_t box) const
{
    std::vector<Advice> found;
    std::copy_if(m_advice.begin(), m_advice.end(), std::back_inserter(found),
        [box](const Advice& advice) { return advice.box == box; });
    return found;
}

bool LayoutAdvisor::hasRemedy(const Advice& advice) const
{
    return remedyFor(advice, m_document.layout(), m_limits).has_value();
}

void LayoutAdvisor::remedy(const Advice& advice)
{
    const auto remedy = remedyFor(advice, m_document.layout(), m_limits);
    if (!remedy)
        return;
    if (remedy->removed.empty())
        m_document.changeBoxes(remedy->changed, tr("Enlarge"));
    else
        m_document.removeBoxes(remedy->removed, tr("Remove"));
}

void LayoutAdvisor::refresh()
{
    m_advice = adviceOn(m_document.layout(), m_limits);
    Q_EMIT changed();
}

} // namespace detdiffusion
