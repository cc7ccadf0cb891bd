#include "ui/document/place_for_box.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kSide = 1.0 / 3.0;

double coverage(const NormalizedRect& place, const Layout& layout)
{
    double covered = 0.0;
    for (const auto& box : layout.boxes) {
        const double width = std::min(place.x1, box.rect.x1) - std::max(place.x0, box.rect.x0);
        const double height = std::min(place.y1, box.rect.y1) - std::max(place.y0, box.rect.y0);
        covered += std::max(0.0, width) * std::max(0.0, height);
    }
    return covered;
}

} // namespace

NormalizedRect placeForBox(const Layout& layout)
{
    constexpr std::pair<int, int> kFromTheMiddle[] = { { 1, 1 }, { 0, 1 }, { 2, 1 }, { 1, 0 },
        { 1, 2 }, { 0, 0 }, { 2, 0 }, { 0, 2 }, { 2, 2 } };
    NormalizedRect best;
    double least = 2.0 * static_cast<double>(layout.boxes.size() + 1);
    for (const auto& [column, row] : kFromTheMiddle) {
        const NormalizedRect place { column * kSide, row * kSide, (column + 1) * kSide,
            (row + 1) * kSide };
        if (const double covered = coverage(place, layout); covered < least) {
            least = covered;
            best = place;
        }
    }
    return best;
}

} // namespace detdiffusion
