#include "core/data/augment.h"

#include <utility>

namespace detdiffusion {

NormalizedRect flippedHorizontally(const NormalizedRect& rect)
{
    return { 1.0 - rect.x1, rect.y0, 1.0 - rect.x0, rect.y1 };
}

Layout flippedHorizontally(Layout layout)
{
    for (auto& box : layout.boxes)
        box.rect = flippedHorizontally(box.rect);
    return layout;
}

Layout shuffledBoxes(Layout layout, int most, std::mt19937_64& generator)
{
    auto& boxes = layout.boxes;
    for (size_t i = boxes.size(); i > 1; --i)
        std::swap(boxes[i - 1], boxes[generator() % i]);
    if (boxes.size() > static_cast<size_t>(most))
        boxes.resize(static_cast<size_t>(most));
    return layout;
}

Layout withoutAttributes(Layout layout)
{
    for (auto& box : layout.boxes)
        box.perception = Perception::Unset;
    return layout;
}

double uniform(std::mt19937_64& generator)
{
    constexpr double kScale = 1.0 / 9007199254740992.0; // 2^53: the bits a double holds
    return static_cast<double>(generator() >> 11) * kScale;
}

} // namespace detdiffusion
