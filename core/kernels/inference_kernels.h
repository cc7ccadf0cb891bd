#pragma once

#include <cstdint>

/// Kernels of the packed engine (core/inference). A Value is a float, or a bfloat16 given as its
/// bits (uint16_t); sums and statistics are always floats. Pointers only: no LibTorch, no threads.
namespace detdiffusion::nn {

/// A number of IEEE's half precision, given as its bits; only weights are stored so.
struct Fp16 {
    uint16_t bits;
};

/// Where packed weights lie. A *panel* holds `panelWidth` output columns of a matrix: for float
/// [depth][panelWidth], for bfloat16 [depth / 2][panelWidth][2], because a processor multiplies
/// bfloat16 in pairs. The depth is rounded up to `depthStep`, with zeros.
///
/// Output rows of one panel as sums over segments: output[r] = bias + residual[r] +
/// sum over s of rows[s, r] * weights[s]. A convolution has one segment per tap (and per input that
/// a skip connection would otherwise have to be concatenated with), a linear layer has one. Rows
/// are pointers, so nothing is copied to line the taps up; a tap outside the picture points to
/// zeros. A row is read up to the rounded depth. Each group of `evenRows` rows of a segment lies a
/// constant distance apart.
///
/// Weights stored as fp16 are widened for float rows, as many as fit the cache at a time: half the
/// memory, the same numbers.
template <typename Value, typename Weight = Value> struct ProductTask {
    const Value* const* rows; ///< [tiles][segments][tileRows]; the last tile repeats its last row
    const int64_t* depths; ///< [segments]; the values that a row pointer of the segment leads to
    int64_t segments;
    int64_t rowCount;
    const Weight* weights; ///< the panel's segments, one behind the other
    const float* bias; ///< [panelWidth]
    const Value* const* residual; ///< [rowCount], or null
    Value* const* output; ///< [rowCount]
    int64_t column; ///< of the panel, added to the pointers of residual and output
    int64_t columns; ///< of the panel that exist, <= panelWidth
    float* scratch; ///< [rowCount rounded up to tiles][panelWidth], 64-byte aligned
    float* widened; ///< productWideningScratch(deepest segment) floats, for Fp16 weights only
};

/// Softmax attention of some queries of one head against all keys (FlashAttention, Dao et al.
/// 2022). Keys are packed as panels of `panelWidth` keys over the head's width, values as panels of
/// `panelWidth` columns over the keys (the last one `panelWidth / 2` wide if that is enough).
template <typename Value> struct AttentionTask {
    const Value* queries; ///< the first query's values of this head; read up to `width` only
    int64_t queryStride;
    int64_t queryCount;
    int64_t firstQuery; ///< its index among all queries, for `causal`
    int64_t width; ///< of the head
    const Value* keys;
    const Value* values;
    int64_t keyCount;
    bool causal; ///< query i sees the keys 0..i only
    Value* output;
    int64_t outputStride;
    float* scratch; ///< attentionScratch(width) floats, 64-byte aligned
};

/// Per-channel sums over rows of `channels` values, of x - shift, added to sums and squares.
template <typename Value> struct MomentsTask {
    const Value* input;
    int64_t rows;
    int64_t channels;
    const float* shift; ///< [channels], near the mean, against cancellation
    float* sums; ///< [channels]
    float* squares; ///< [channels]
};

/// output = act(input * scale + offset), per channel, act = SiLU or the identity.
template <typename Value> struct AffineTask {
    const Value* input;
    Value* output;
    int64_t rows;
    int64_t channels;
    int64_t outputStride;
    const float* scale; ///< [channels]
    const float* offset; ///< [channels]
    bool silu;
};

template <typename Value> struct LayerNormTask {
    const Value* input;
    Value* output;
    int64_t rows;
    int64_t width;
    const float* gamma; ///< [width]
    const float* beta; ///< [width]
    float eps;
};

template <typename Value> struct InferenceKernels {
    int64_t tileRows;
    int64_t panelWidth;
    int64_t depthStep;
    int64_t evenRows; ///< 1 = rows may lie anywhere
    void (*product)(const ProductTask<Value>&);
    void (*productOfFp16)(const ProductTask<Value, Fp16>&); ///< null for bfloat16
    int64_t (*productWideningScratch)(int64_t depth);
    void (*attend)(const AttentionTask<Value>&);
    int64_t (*attentionScratch)(int64_t width);
    void (*moments)(const MomentsTask<Value>&);
    void (*affine)(const AffineTask<Value>&);
    void (*layerNorm)(const LayerNormTask<Value>&);
    /// Multiply-adds between registers, for benchmarks: returns the operations done. sink: one
    /// float, 0.
    double (*peak)(int64_t steps, float* sink);
};

} // namespace detdiffusion::nn
