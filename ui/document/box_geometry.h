#pragma once

#include "core/domain/layout.h"

#include <vector>

namespace detdiffusion {

/// A point in [0, 1] of the picture.
struct NormalizedPoint {
    double x = 0.0;
    double y = 0.0;
};

/// The eight places where a box can be grabbed to resize it.
enum class Handle { TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };
inline constexpr Handle kAllHandles[] = { Handle::TopLeft, Handle::Top, Handle::TopRight,
    Handle::Right, Handle::BottomRight, Handle::Bottom, Handle::BottomLeft, Handle::Left };

class SnapGuides;

/// The rules a drag obeys.
struct DragRules {
    NormalizedPoint smallest { 1.0 / 512, 1.0 / 512 }; ///< of a box: one pixel of the picture
    const SnapGuides* snap = nullptr; ///< where edges stick; null = nowhere
    bool square = false; ///< keep width == height in pixels
    double aspect = 1.0; ///< width / height of the picture, for `square`
};

/// Where the handle sits on the box.
NormalizedPoint handlePosition(const NormalizedRect& rect, Handle handle);
bool movesLeft(Handle handle);
bool movesTop(Handle handle);
bool movesRight(Handle handle);
bool movesBottom(Handle handle);

/// The smallest box around all of them.
NormalizedRect commonFrame(const std::vector<NormalizedRect>& rects);

/// The box between two corners, clipped to the picture and at least the smallest size.
NormalizedRect spanned(NormalizedPoint anchor, NormalizedPoint corner, const DragRules& rules);
/// The box shifted, kept whole inside the picture. Along an axis without a shift nothing snaps.
NormalizedRect moved(const NormalizedRect& rect, double dx, double dy, const DragRules& rules);
/// The box with the handle dragged to `to`; the opposite side stays, nothing turns inside out.
NormalizedRect resized(
    const NormalizedRect& rect, Handle handle, NormalizedPoint to, const DragRules& rules);

} // namespace detdiffusion
