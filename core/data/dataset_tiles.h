#pragma once

#include "core/domain/annotation.h"

#include <vector>

namespace detdiffusion {

/// How pictures are cut: into a grid of equal parts (up to a pixel).
struct TileRules {
    int columns = 2;
    int rows = 2;
    /// An object belongs to every tile that shows at least this share of its box; its box is cut
    /// at the tile's edge.
    double minimumVisible = 0.5;
};

/// Where a tile comes from: a position in the pictures before, and pixels.
struct PictureTile {
    size_t picture = 0;
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// Tiles as a data set of their own; `tiles[i]` is the origin of `dataset.images[i]`.
struct TiledDataset {
    CocoDataset dataset;
    std::vector<PictureTile> tiles;
    int64_t cutOff = 0; ///< objects that no tile shows enough of
};

/// Cuts pictures with many small objects into parts that a layout model has room for: a layout
/// holds few boxes, and a picture is made small before it is learnt. Tiles are named
/// `<picture>_<row>_<column>.png`, rows and columns counted from 1; a tile without objects is left
/// out. Classes, crowds and attributes stay, masks do not. Throws Error for rules that make no
/// sense and for pictures that are smaller than the grid or of unknown size.
TiledDataset tileDataset(const CocoDataset& dataset, const TileRules& rules);

} // namespace detdiffusion
