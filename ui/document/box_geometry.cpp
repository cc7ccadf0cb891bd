#include "ui/document/box_geometry.h"

#include "ui/document/snap_guides.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

NormalizedPoint legal(NormalizedPoint point, const DragRules& rules)
{
    if (rules.snap != nullptr)
        point = rules.snap->snapped(point);
    return { std::clamp(point.x, 0.0, 1.0), std::clamp(point.y, 0.0, 1.0) };
}

/// One axis of a drag: from `anchor` towards `to`, at least `smallest` long, inside [0, 1].
double reach(double anchor, double to, double smallest)
{
    const bool forward = to >= anchor ? anchor + smallest <= 1.0 : anchor - smallest < 0.0;
    return forward ? std::max(to, anchor + smallest) : std::min(to, anchor - smallest);
}

NormalizedPoint squared(NormalizedPoint anchor, NormalizedPoint corner, double aspect)
{
    const double roomX = corner.x < anchor.x ? anchor.x : 1.0 - anchor.x;
    const double roomY = corner.y < anchor.y ? anchor.y : 1.0 - anchor.y;
    const double side =
        std::min({ std::max(std::abs(corner.x - anchor.x) * aspect, std::abs(corner.y - anchor.y)),
            roomX * aspect, roomY });
    return { anchor.x + std::copysign(side / aspect, corner.x - anchor.x),
        anchor.y + std::copysign(side, corner.y - anchor.y) };
}

} // namespace

bool movesLeft(Handle handle)
{
    return handle == Handle::TopLeft || handle == Handle::Left || handle == Handle::BottomLeft;
}

bool movesTop(Handle handle)
{
    return handle == Handle::TopLeft || handle == Handle::Top || handle == Handle::TopRight;
}

bool movesRight(Handle handle)
{
    return handle == Handle::TopRight || handle == Handle::Right || handle == Handle::BottomRight;
}

bool movesBottom(Handle handle)
{
    return handle == Handle::BottomLeft || handle == Handle::Bottom
        || handle == Handle::BottomRight;
}

NormalizedPoint handlePosition(const NormalizedRect& rect, Handle handle)
{
    const double centreX = (rect.x0 + rect.x1) / 2;
    const double centreY = (rect.y0 + rect.y1) / 2;
    return { movesLeft(handle) ? rect.x0 : (movesRight(handle) ? rect.x1 : centreX),
        movesTop(handle) ? rect.y0 : (movesBottom(handle) ? rect.y1 : centreY) };
}

NormalizedRect commonFrame(const std::vector<NormalizedRect>& rects)
{
    NormalizedRect all { 1.0, 1.0, 0.0, 0.0 };
    for (const auto& rect : rects)
        all = { std::min(all.x0, rect.x0), std::min(all.y0, rect.y0), std::max(all.x1, rect.x1),
            std::max(all.y1, rect.y1) };
    return all;
}

NormalizedRect spanned(NormalizedPoint anchor, NormalizedPoint corner, const DragRules& rules)
{
    const auto from = legal(anchor, rules);
    auto to = legal(corner, rules);
    if (rules.square)
        to = squared(from, to, rules.aspect);
    to.x = reach(from.x, to.x, rules.smallest.x);
    to.y = reach(from.y, to.y, rules.smallest.y);
    return { std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x),
        std::max(from.y, to.y) };
}

NormalizedRect moved(const NormalizedRect& rect, double dx, double dy, const DragRules& rules)
{
    const double width = rect.width();
    const double height = rect.height();
    NormalizedPoint snap;
    if (rules.snap != nullptr)
        snap = rules.snap->offset({ rect.x0 + dx, rect.y0 + dy, rect.x1 + dx, rect.y1 + dy });
    const double x = std::clamp(rect.x0 + dx + (dx == 0.0 ? 0.0 : snap.x), 0.0, 1.0 - width);
    const double y = std::clamp(rect.y0 + dy + (dy == 0.0 ? 0.0 : snap.y), 0.0, 1.0 - height);
    return { x, y, std::min(x + width, 1.0), std::min(y + height, 1.0) };
}

NormalizedRect resized(
    const NormalizedRect& rect, Handle handle, NormalizedPoint to, const DragRules& rules)
{
    auto target = legal(to, rules);
    const bool corner =
        (movesLeft(handle) || movesRight(handle)) && (movesTop(handle) || movesBottom(handle));
    if (rules.square && corner) {
        const NormalizedPoint anchor { movesLeft(handle) ? rect.x1 : rect.x0,
            movesTop(handle) ? rect.y1 : rect.y0 };
        target = squared(anchor, target, rules.aspect);
    }
    NormalizedRect result = rect;
    if (movesLeft(handle))
        result.x0 = std::max(0.0, std::min(target.x, rect.x1 - rules.smallest.x));
    if (movesRight(handle))
        result.x1 = std::min(1.0, std::max(target.x, rect.x0 + rules.smallest.x));
    if (movesTop(handle))
        result.y0 = std::max(0.0, std::min(target.y, rect.y1 - rules.smallest.y));
    if (movesBottom(handle))
        result.y1 = std::min(1.0, std::max(target.y, rect.y0 + rules.smallest.y));
    return result;
}

} // namespace detdiffusion
