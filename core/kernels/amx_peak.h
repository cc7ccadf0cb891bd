#pragma once

#include "core/kernels/amx_tiles.h"

/// What the matrix unit can do at best: products between registers. See amx_tiles.h.
namespace detdiffusion::nn {

namespace {

/// Returns the number of operations (two per multiply-add); `sink` keeps the result alive.
double amxPeak(int64_t steps, float* sink)
{
    const AmxTiles registers;
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    alignas(64) const uint16_t zeros[kAmxGroup * kAmxDepth] = {};
    amxFinishStores(zeros);
    _tile_loadd(4, zeros, kAmxRowBytes);
    _tile_loadd(5, zeros, kAmxRowBytes);
    for (int64_t i = 0; i < steps; ++i) {
        _tile_dpbf16ps(0, 4, 5);
        _tile_dpbf16ps(1, 4, 5);
        _tile_dpbf16ps(2, 4, 5);
        _tile_dpbf16ps(3, 4, 5);
    }
    float sums[kAmxGroup * kLanes];
    _tile_stored(0, sums, kAmxRowBytes);
    sink[0] += sums[0];
    return 2.0 * static_cast<double>(steps * 4 * kAmxGroup * kLanes * kAmxDepth);
}

} // namespace

} // namespace detdiffusion::nn
