#include "ui/document/box_arrangement.h"

#include "ui/document/box_geometry.h"

#include <algorithm>
#include <numeric>

namespace detdiffusion {

namespace {

/// How far the box is from where the alignment wants it in the frame.
NormalizedPoint wayTo(const NormalizedRect& frame, const NormalizedRect& rect, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return { frame.x0 - rect.x0, 0.0 };
    case Alignment::CentreX:
        return { (frame.x0 + frame.x1 - rect.x0 - rect.x1) / 2, 0.0 };
    case Alignment::Right:
        return { frame.x1 - rect.x1, 0.0 };
    case Alignment::Top:
        return { 0.0, frame.y0 - rect.y0 };
    case Alignment::CentreY:
        return { 0.0, (frame.y0 + frame.y1 - rect.y0 - rect.y1) / 2 };
    case Alignment::Bottom:
        break;
    }
    return { 0.0, frame.y1 - rect.y1 };
}

} // namespace

std::vector<NormalizedRect> aligned(std::vector<NormalizedRect> rects, Alignment alignment)
{
    const NormalizedRect picture;
    const auto frame = rects.size() == 1 ? picture : commonFrame(rects);
    for (auto& rect : rects) {
        const auto way = wayTo(frame, rect, alignment);
        rect = moved(rect, way.x, way.y, {});
    }
    return rects;
}

std::vector<NormalizedRect> distributed(std::vector<NormalizedRect> rects, Direction direction)
{
    if (rects.size() < 3)
        return rects;
    const bool level = direction == Direction::Horizontal;
    const auto low = [level](const NormalizedRect& rect) { return level ? rect.x0 : rect.y0; };
    const auto length = [level](const NormalizedRect& rect) {
        return level ? rect.width() : rect.height();
    };
    std::vector<NormalizedRect*> sorted(rects.size());
    std::transform(
        rects.begin(), rects.end(), sorted.begin(), [](NormalizedRect& rect) { return &rect; });
    const auto middle = [&](const NormalizedRect& rect) { return low(rect) + length(rect) / 2; };
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](const auto* a, const auto* b) { return middle(*a) < middle(*b); });

    const double filled = std::accumulate(rects.begin(), rects.end(), 0.0,
        [&](double sum, const NormalizedRect& rect) { return sum + length(rect); });
    const double start = low(*sorted.front());
    const double room = low(*sorted.back()) + length(*sorted.back()) - start;
    const double gap = (room - filled) / static_cast<double>(rects.size() - 1);
    double place = start;
    for (auto* rect : sorted) {
        const double way = place - low(*rect);
        *rect = moved(*rect, level ? way : 0.0, level ? 0.0 : way, {});
        place += length(*rect) + gap;
    }
    return rects;
}

} // namespace detdiffusion
