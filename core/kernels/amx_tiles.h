#pragma once

#include "core/kernels/product_tile.h"

#include <immintrin.h>

/// The matrix unit of newer Intel processors (AMX): eight tile registers of 16 rows of 64 bytes.
/// Four hold sums (32 rows times 32 columns), two hold rows of bfloat16 and two weights, which the
/// unit wants as our panels have them. See simd.h.
namespace detdiffusion::nn {

namespace {

constexpr int64_t kAmxGroup = 16; ///< rows of one register
constexpr int64_t kAmxTileRows = 2 * kAmxGroup;
constexpr int64_t kAmxDepth = 32; ///< values of one of its rows
constexpr int64_t kAmxRowBytes = 64;

/// Everything that was to be written is in memory now: g++'s instructions for tiles do not say what
/// they read, so stores before them could be moved behind them or left out. `written` is part of
/// it.
DETDIFFUSION_INLINE void amxFinishStores(const void* written)
{
    asm volatile("" : : "r"(written) : "memory");
}

/// The registers' shapes, while an object lives.
class AmxTiles {
public:
    AmxTiles()
    {
        struct alignas(64) {
            uint8_t palette = 1;
            uint8_t start = 0;
            uint8_t reserved[14] = {};
            uint16_t rowBytes[16] = {};
            uint8_t rows[16] = {};
        } shapes;
        for (int i = 0; i < 8; ++i) {
            shapes.rowBytes[i] = kAmxRowBytes;
            shapes.rows[i] = kAmxGroup;
        }
        amxFinishStores(&shapes);
        _tile_loadconfig(&shapes);
    }
    ~AmxTiles() { _tile_release(); }
    AmxTiles(const AmxTiles&) = delete;
    AmxTiles& operator=(const AmxTiles&) = delete;
};

/// Two groups of rows, each with its rows `stride` values apart.
struct AmxRows {
    const uint16_t* upper;
    const uint16_t* lower;
    int64_t upperStride;
    int64_t lowerStride;
};

constexpr int64_t bytesOf(int64_t halves)
{
    return halves * static_cast<int64_t>(sizeof(uint16_t));
}

/// Sums are registers 0 to 3: upper left, upper right, lower left, lower right; those of a panel
/// of one vector are the left ones. stride: floats from row to row.
template <int Vectors> DETDIFFUSION_INLINE void amxLoadSums(const float* from, int64_t stride)
{
    const int64_t bytes = stride * static_cast<int64_t>(sizeof(float));
    amxFinishStores(from);
    _tile_loadd(0, from, bytes);
    _tile_loadd(2, from + kAmxGroup * stride, bytes);
    if constexpr (Vectors == kPanelVectors) {
        _tile_loadd(1, from + kLanes, bytes);
        _tile_loadd(3, from + kAmxGroup * stride + kLanes, bytes);
    }
}

template <int Vectors> DETDIFFUSION_INLINE void amxStoreSums(float* to, int64_t stride)
{
    const int64_t bytes = stride * static_cast<int64_t>(sizeof(float));
    _tile_stored(0, to, bytes);
    _tile_stored(2, to + kAmxGroup * stride, bytes);
    if constexpr (Vectors == kPanelVectors) {
        _tile_stored(1, to + kLanes, bytes);
        _tile_stored(3, to + kAmxGroup * stride + kLanes, bytes);
    }
}

/// Asks for what a group's rows hold behind `from`: the rows lie apart, which the processor's own
/// prefetching does not expect.
DETDIFFUSION_INLINE void amxPrefetch(const uint16_t* from, int64_t stride)
{
    for (int64_t r = 0; r < kAmxGroup; ++r)
        __builtin_prefetch(from + r * stride + kAmxDepth);
}

/// sums += rows[0..depth) * panel[0..depth), depth a multiple of kAmxDepth.
template <int Vectors>
DETDIFFUSION_INLINE void amxMultiply(const AmxRows& rows, int64_t depth, const uint16_t* panel)
{
    constexpr int64_t kPanelBytes = Vectors * kAmxRowBytes; // from one pair to the next
    amxFinishStores(rows.upper);
    for (int64_t k = 0; k < depth; k += kAmxDepth) {
        const uint16_t* const weights = panel + k * Vectors * kLanes;
        amxPrefetch(rows.upper + k, rows.upperStride);
        amxPrefetch(rows.lower + k, rows.lowerStride);
        _tile_loadd(6, weights, kPanelBytes);
        _tile_loadd(4, rows.upper + k, bytesOf(rows.upperStride));
        _tile_dpbf16ps(0, 4, 6);
        _tile_loadd(5, rows.lower + k, bytesOf(rows.lowerStride));
        _tile_dpbf16ps(2, 5, 6);
        if constexpr (Vectors == kPanelVectors) {
            _tile_loadd(7, weights + kAmxDepth, kPanelBytes);
            _tile_dpbf16ps(1, 4, 7);
            _tile_dpbf16ps(3, 5, 7);
        }
    }
}

} // namespace

} // namespace detdiffusion::nn
