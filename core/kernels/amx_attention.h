#pragma once

#include "core/kernels/amx_tiles.h"
#include "core/kernels/flash_attention.h"

/// AttentionTask for bfloat16 on the matrix unit. See amx_tiles.h.
namespace detdiffusion::nn {

namespace {

static_assert(kGroupRows == kAmxTileRows, "a group of queries fills two registers");

/// The members are those of VectorUnit.
struct MatrixUnit {
    template <typename Value> static constexpr int64_t kDepthStep = kAmxDepth;

    static DETDIFFUSION_INLINE void score(
        const uint16_t* queries, int64_t depth, const uint16_t* keys, int64_t count, float* scores)
    {
        const AmxRows rows { queries, queries + kAmxGroup * depth, depth, depth };
        for (int64_t j = 0; j < count; j += kPanelWidth, keys += depth * kPanelWidth) {
            _tile_zero(0);
            _tile_zero(1);
            _tile_zero(2);
            _tile_zero(3);
            amxMultiply<kPanelVectors>(rows, depth, keys);
            amxStoreSums<kPanelVectors>(scores + j, kMostKeys);
        }
    }

    template <int Vectors>
    static DETDIFFUSION_INLINE void sum(
        const uint16_t* weights, int64_t count, const uint16_t* values, float* sums, int64_t stride)
    {
        amxLoadSums<Vectors>(sums, stride);
        amxMultiply<Vectors>({ weights, weights + kAmxGroup * kMostKeys, kMostKeys, kMostKeys },
            roundUp(count, kAmxDepth), values);
        amxStoreSums<Vectors>(sums, stride);
    }
};

void amxAttend(const AttentionTask<uint16_t>& task)
{
    const AmxTiles registers;
    attend<MatrixUnit>(task);
}

} // namespace

} // namespace detdiffusion::nn
