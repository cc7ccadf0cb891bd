#include "ui/document/snap_guides.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace detdiffusion {

namespace {

constexpr double kSamePlace = 1e-9;

double middle(double a, double b)
{
    return (a + b) / 2;
}

} // namespace

void SnapGuides::Axis::add(double low, double high, double from, double to)
{
    for (const double at : { low, middle(low, high), high })
        lines.push_back({ at, from, to });
}

double SnapGuides::Axis::offset(std::initializer_list<double> places) const
{
    std::optional<double> nearest;
    for (const double place : places)
        for (const auto& line : lines) {
            const double way = line.at - place;
            if (std::abs(way) <= reach && (!nearest || std::abs(way) < std::abs(*nearest)))
                nearest = way;
        }
    if (nearest)
        return *nearest;
    const double first = *places.begin();
    return step > 0.0 ? std::round(first / step) * step - first : 0.0;
}

void SnapGuides::setGrid(NormalizedPoint step)
{
    m_x.step = step.x;
    m_y.step = step.y;
}

void SnapGuides::setReach(NormalizedPoint reach)
{
    m_x.reach = reach.x;
    m_y.reach = reach.y;
}

void SnapGuides::addBox(const NormalizedRect& box)
{
    m_x.add(box.x0, box.x1, box.y0, box.y1);
    m_y.add(box.y0, box.y1, box.x0, box.x1);
}

NormalizedPoint SnapGuides::snapped(NormalizedPoint point) const
{
    return { point.x + m_x.offset({ point.x }), point.y + m_y.offset({ point.y }) };
}

NormalizedPoint SnapGuides::offset(const NormalizedRect& box) const
{
    return { m_x.offset({ box.x0, middle(box.x0, box.x1), box.x1 }),
        m_y.offset({ box.y0, middle(box.y0, box.y1), box.y1 }) };
}

std::vector<GuideLine> SnapGuides::linesOf(const NormalizedRect& box) const
{
    std::vector<GuideLine> result;
    const auto collect = [&](const Axis& axis, bool upright, double low, double high, double from,
                             double to) {
        for (const double place : { low, middle(low, high), high })
            for (const auto& line : axis.lines)
                if (std::abs(line.at - place) < kSamePlace)
                    result.push_back(
                        { upright, line.at, std::min(from, line.from), std::max(to, line.to) });
    };
    collect(m_x, true, box.x0, box.x1, box.y0, box.y1);
    collect(m_y, false, box.y0, box.y1, box.x0, box.x1);
    return result;
}

} // namespace detdiffusion
