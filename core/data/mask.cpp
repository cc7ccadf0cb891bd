#include "core/data/mask.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

size_t cellCount(int width, int height)
{
    return static_cast<size_t>(width) * static_cast<size_t>(height);
}

/// How much of pixel [i, i + 1) lies in cell [begin, end).
double overlap(int i, double begin, double end)
{
    return std::min<double>(i + 1, end) - std::max<double>(i, begin);
}

double coveredArea(const BitMask& mask, double x0, double x1, double y0, double y1)
{
    double sum = 0.0;
    for (int y = static_cast<int>(y0);
         y < std::min<int>(mask.height, static_cast<int>(std::ceil(y1))); ++y) {
        double row = 0.0;
        for (int x = static_cast<int>(x0);
             x < std::min<int>(mask.width, static_cast<int>(std::ceil(x1))); ++x)
            row += mask.at(x, y) * overlap(x, x0, x1);
        sum += row * overlap(y, y0, y1);
    }
    return sum;
}

} // namespace

BitMask::BitMask(int maskWidth, int maskHeight)
    : width(maskWidth)
    , height(maskHeight)
    , pixels(cellCount(maskWidth, maskHeight), 0)
{
}

MaskBounds maskBounds(const BitMask& mask)
{
    int x0 = mask.width;
    int y0 = mask.height;
    int x1 = 0;
    int y1 = 0;
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width; ++x) {
            if (!mask.at(x, y))
                continue;
            x0 = std::min(x0, x);
            y0 = std::min(y0, y);
            x1 = std::max(x1, x + 1);
            y1 = std::max(y1, y + 1);
        }
    }
    if (x1 == 0)
        return {};
    return { x0, y0, x1 - x0, y1 - y0 };
}

std::vector<float> maskCoverage(const BitMask& mask, int columns, int rows)
{
    std::vector<float> coverage(cellCount(columns, rows), 0.0F);
    const double cellWidth = static_cast<double>(mask.width) / columns;
    const double cellHeight = static_cast<double>(mask.height) / rows;
    size_t cell = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const double area = coveredArea(mask, column * cellWidth, (column + 1) * cellWidth,
                row * cellHeight, (row + 1) * cellHeight);
            coverage[cell++] =
                static_cast<float>(std::clamp(area / (cellWidth * cellHeight), 0.0, 1.0));
        }
    }
    return coverage;
}

} // namespace detdiffusion
