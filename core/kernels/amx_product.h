#pragma once

#include "core/kernels/amx_tiles.h"
#include "core/kernels/product_rows.h"

/// ProductTask for bfloat16 on the matrix unit. See amx_tiles.h.
namespace detdiffusion::nn {

namespace {

/// One tile over the segments [begin, end), whose weights start at `weights`.
DETDIFFUSION_INLINE void amxTile(const ProductTask<uint16_t>& task, int64_t tile, int64_t begin,
    int64_t end, const uint16_t* weights)
{
    float* partial = task.scratch + tile * kAmxTileRows * kPanelWidth;
    if (begin == 0)
        amxLoadSums<kPanelVectors>(task.bias, 0);
    else
        amxLoadSums<kPanelVectors>(partial, kPanelWidth);
    for (int64_t s = begin; s < end; ++s) {
        const uint16_t* const* rows = task.rows + (tile * task.segments + s) * kAmxTileRows;
        const int64_t depth = roundUp(task.depths[s], kAmxDepth);
        amxMultiply<kPanelVectors>(
            { rows[0], rows[kAmxGroup], rows[1] - rows[0], rows[kAmxGroup + 1] - rows[kAmxGroup] },
            depth, weights);
        weights += depth * kPanelWidth;
    }
    amxStoreSums<kPanelVectors>(partial, kPanelWidth);
    if (end < task.segments)
        return;
    const int64_t first = tile * kAmxTileRows;
    for (int64_t r = 0; r < kAmxTileRows && first + r < task.rowCount; ++r) {
        Floats sums[kPanelVectors];
        for (int v = 0; v < kPanelVectors; ++v)
            load(sums[v], partial + r * kPanelWidth + v * kLanes);
        storeRow(task, first + r, sums);
    }
}

void amxProduct(const ProductTask<uint16_t>& task)
{
    const AmxTiles registers;
    const int64_t tiles = (task.rowCount + kAmxTileRows - 1) / kAmxTileRows;
    forEachPass(task, kAmxDepth, [&](const ProductPass<uint16_t>& pass) {
        for (int64_t tile = 0; tile < tiles; ++tile)
            amxTile(task, tile, pass.begin, pass.end, pass.weights);
    });
}

} // namespace

} // namespace detdiffusion::nn
