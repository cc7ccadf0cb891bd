#include "core/text/location_grid.h"

#include "core/domain/error.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

/// Base of the wavelengths (Vaswani et al. 2017).
constexpr double kWavelengthBase = 10000.0;

int cell(double value, int count)
{
    if (!std::isfinite(value))
        throw Error("a box corner is not a finite number");
    // nearbyint rounds half to even, as Python's round in the reference does.
    return static_cast<int>(std::nearbyint(std::clamp(value, 0.0, 1.0) * (count - 1)));
}

double fraction(int cellIndex, int count)
{
    return count > 1 ? static_cast<double>(cellIndex) / (count - 1) : 0.0;
}

} // namespace

int LocationGrid::index(double x, double y) const
{
    return cell(y, rows) * columns + cell(x, columns);
}

std::pair<int, int> LocationGrid::indices(const NormalizedRect& rect) const
{
    return { index(rect.x0, rect.y0), index(rect.x1, rect.y1) };
}

std::pair<double, double> LocationGrid::point(int tokenIndex) const
{
    return { fraction(tokenIndex % columns, columns), fraction(tokenIndex / columns, rows) };
}

std::string locationToken(int index)
{
    return "<l" + std::to_string(index) + ">";
}

std::vector<float> sinCosWaves(double position, int frequencies)
{
    std::vector<float> waves(2 * static_cast<size_t>(frequencies));
    for (int k = 0; k < frequencies; ++k) {
        const double angle =
            position / std::pow(kWavelengthBase, static_cast<double>(k) / frequencies);
        waves[static_cast<size_t>(k)] = static_cast<float>(std::sin(angle));
        waves[static_cast<size_t>(frequencies + k)] = static_cast<float>(std::cos(angle));
    }
    return waves;
}

std::vector<float> sinCosLocationEmbedding(const LocationGrid& grid, int dimension)
{
    if (dimension < 4 || dimension % 4 != 0)
        throw Error("location embeddings need a width that is a multiple of 4, not "
            + std::to_string(dimension));
    std::vector<float> rows;
    rows.reserve(static_cast<size_t>(grid.size()) * static_cast<size_t>(dimension));
    for (int y = 0; y < grid.rows; ++y)
        for (int x = 0; x < grid.columns; ++x)
            for (const int position : { x, y }) {
                const auto waves = sinCosWaves(position, dimension / 4);
                rows.insert(rows.end(), waves.begin(), waves.end());
            }
    return rows;
}

} // namespace detdiffusion
