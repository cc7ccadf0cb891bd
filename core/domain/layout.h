#pragma once

#include "core/domain/perception.h"

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// Corners of a box in [0, 1] of the image, origin top left.
struct NormalizedRect {
    double x0 = 0.0;
    double y0 = 0.0;
    double x1 = 1.0;
    double y1 = 1.0;

    double width() const { return x1 - x0; }
    double height() const { return y1 - y0; }
    double area() const { return width() * height(); }
    bool operator==(const NormalizedRect&) const = default;
};

/// Intersection over union; 0 when they do not overlap.
double intersectionOverUnion(const NormalizedRect& a, const NormalizedRect& b);

/// One object the user asks for.
struct LayoutBox {
    int64_t id = 0; ///< unique in its layout, > 0 once added
    std::string className;
    NormalizedRect rect;
    Perception perception = Perception::Unset;
    std::string extras = "{}"; ///< JSON object of keys this version does not know
    bool locked = false; ///< the editor does not move, resize or delete it
    bool hidden = false; ///< not shown on the canvas; painted all the same

    bool operator==(const LayoutBox&) const = default;
};

/// A picture asked for: its size in pixels and its boxes in drawing order.
struct Layout {
    int width = 512;
    int height = 512;
    std::string caption;
    std::vector<LayoutBox> boxes;
    std::string extras = "{}"; ///< JSON object of keys this version does not know

    bool operator==(const Layout&) const = default;
};

/// Larger layouts are refused everywhere: no prompt can hold them, no canvas can show them.
inline constexpr int kMaxLayoutBoxes = 1000;
/// Largest side of a picture in pixels.
inline constexpr int kMaxLayoutSide = 8192;

/// Throws Error naming the box and the rule when a value is not finite, outside [0, 1], or
/// inverted, when ids repeat, a class is empty, or the size or number of boxes is out of range.
void validate(const Layout& layout);

/// The layout with every attribute replaced as the strategy says.
Layout withStrategy(Layout layout, Strategy strategy);

/// Smallest id that no box has yet.
int64_t nextBoxId(const Layout& layout);

} // namespace detdiffusion
