#include "core/domain/layout.h"

#include "core/domain/error.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace detdiffusion {

namespace {

std::string boxName(const Layout& layout, size_t index)
{
    const auto& box = layout.boxes[index];
    return "box " + std::to_string(index + 1) + " (id " + std::to_string(box.id) + ", \""
        + box.className + "\")";
}

void validateSize(const Layout& layout)
{
    const auto legal = [](int side) { return side >= 1 && side <= kMaxLayoutSide; };
    if (!legal(layout.width) || !legal(layout.height))
        throw Error("picture size " + std::to_string(layout.width) + "x"
            + std::to_string(layout.height) + " is outside 1.." + std::to_string(kMaxLayoutSide));
    if (layout.boxes.size() > kMaxLayoutBoxes)
        throw Error("the layout has " + std::to_string(layout.boxes.size()) + " boxes; at most "
            + std::to_string(kMaxLayoutBoxes) + " are supported");
}

void validateRect(const NormalizedRect& rect, const std::string& name)
{
    for (const double value : { rect.x0, rect.y0, rect.x1, rect.y1 }) {
        if (!std::isfinite(value))
            throw Error(name + ": \"box\" holds a value that is not a finite number");
        if (value < 0.0 || value > 1.0)
            throw Error(name + ": \"box\" value " + std::to_string(value)
                + " lies outside the image; use fractions in [0, 1]");
    }
    if (rect.x0 >= rect.x1 || rect.y0 >= rect.y1)
        throw Error(name + ": \"box\" must satisfy x0 < x1 and y0 < y1");
}

} // namespace

double intersectionOverUnion(const NormalizedRect& a, const NormalizedRect& b)
{
    const double width = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
    const double height = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
    if (width <= 0.0 || height <= 0.0)
        return 0.0;
    const double overlap = width * height;
    return overlap / (a.area() + b.area() - overlap);
}

void validate(const Layout& layout)
{
    validateSize(layout);
    std::set<int64_t> ids;
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        const auto& box = layout.boxes[i];
        if (box.className.empty())
            throw Error(boxName(layout, i) + ": \"class\" is empty");
        if (!ids.insert(box.id).second)
            throw Error(boxName(layout, i) + ": the id is used twice");
        validateRect(box.rect, boxName(layout, i));
    }
}

Layout withStrategy(Layout layout, Strategy strategy)
{
    if (strategy == Strategy::AsDrawn)
        return layout;
    for (auto& box : layout.boxes)
        box.perception = strategy == Strategy::Easy ? Perception::Easy : Perception::Hard;
    return layout;
}

int64_t nextBoxId(const Layout& layout)
{
    int64_t largest = 0;
    for (const auto& box : layout.boxes)
        largest = std::max(largest, box.id);
    return largest + 1;
}

} // namespace detdiffusion
