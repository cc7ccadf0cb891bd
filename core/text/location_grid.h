#pragma once

#include "core/domain/layout.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace detdiffusion {

/// The grid of location tokens `<l0>`..`<l(columns*rows-1)>`, row-major.
struct LocationGrid {
    int columns = 256;
    int rows = 256;

    int size() const { return columns * rows; }
    /// Token index of a point in [0, 1]^2: round half to even of x * (columns - 1), as
    /// GeoDiffusion's `tokenize_coordinates` does.
    int index(double x, double y) const;
    /// Indices of the top-left and bottom-right corners.
    std::pair<int, int> indices(const NormalizedRect& rect) const;
    /// The point a token stands for.
    std::pair<double, double> point(int index) const;
    bool operator==(const LocationGrid&) const = default;
};

/// "<l12>"
std::string locationToken(int index);

/// sin(position * f) for `frequencies` frequencies f falling from 1 to 1 / 10000, then the cosines
/// (Vaswani et al. 2017): one axis of a location embedding, at any position between the tokens.
std::vector<float> sinCosWaves(double position, int frequencies);

/// 2-D sin-cos rows, row-major [grid.size() * dimension]; dimension must be a multiple of 4
/// (GeoDiffusion `get_2d_sincos_pos_embed`: sin x | cos x | sin y | cos y, integer positions).
std::vector<float> sinCosLocationEmbedding(const LocationGrid& grid, int dimension);

} // namespace detdiffusion
