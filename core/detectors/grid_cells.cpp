#include "core/detectors/grid_cells.h"

namespace detdiffusion {

namespace {

constexpr int kFirstStride = 8;
constexpr int kLastStride = 64;

} // namespace

std::optional<std::vector<GridLevel>> gridOfCells(const InputSize& size, int count, int anchors)
{
    std::vector<GridLevel> levels;
    int total = 0;
    for (int stride = kFirstStride; stride <= kLastStride && total < count; stride *= 2) {
        levels.push_back({ stride, size.width / stride, size.height / stride });
        total += anchors * levels.back().columns * levels.back().rows;
    }
    constexpr size_t kFewestLevels = 3;
    if (total != count || levels.size() < kFewestLevels)
        return std::nullopt;
    return levels;
}

} // namespace detdiffusion
