#pragma once

#include "core/inference/packed_matrix.h"
#include "core/inference/packed_norm.h"

namespace detdiffusion::packed {

struct ConvolutionShape {
    /// Channels of each input map: two where a skip connection lies beside the input.
    std::vector<int64_t> in;
    int64_t out = 0;
    int64_t kernel = 3; ///< 1 or 3; the picture is padded with kernel / 2 zeros on every side
    int64_t stride = 1;
    bool isMatrix = false; ///< kernel 1: the weight is stored as [out, in], not [out, in, 1, 1]
};

/// What is added to a convolution's sums.
struct ConvolutionExtras {
    torch::Tensor perImage; ///< [B, out], the time embedding; or undefined
    torch::Tensor residual; ///< feature map of the output's shape; or undefined
    bool intoResidual = false; ///< the residual is overwritten with the output
};

/// A convolution over feature maps, `name`.weight and `name`.bias of diffusers. Padding, strides
/// and the concatenation with a skip are a matter of row addresses: no input is ever copied.
class PackedConvolution {
public:
    PackedConvolution() = default;
    PackedConvolution(WeightSource& weights, const std::string& name, const ConvolutionShape& shape,
        torch::ScalarType type);

    /// Feature maps, as many as the shape has inputs -> [B, H / stride, W / stride, out].
    torch::Tensor operator()(
        const std::vector<torch::Tensor>& maps, const ConvolutionExtras& extras = {}) const;
    /// The same for a single normalised input, which is normalised a few rows at a time: large maps
    /// never exist a second time.
    torch::Tensor operator()(
        const NormalizedMaps& input, const ConvolutionExtras& extras = {}) const;

    /// A 1x1 convolution to at most half the channels, written over its input: [B, H, W, in] ->
    /// [B, H, W, out], a view of the first part of the same memory.
    torch::Tensor shrink(const torch::Tensor& map) const;

private:
    struct Band;
    torch::Tensor outputFor(const torch::Tensor& map, const ConvolutionExtras& extras) const;
    torch::Tensor biases(const ConvolutionExtras& extras, int64_t batch) const;
    void runBand(const Band& band, const torch::Tensor& output, const torch::Tensor& residual,
        const float* bias) const;

    ConvolutionShape m_shape;
    PackedMatrix m_matrix;
    torch::Tensor m_zeros; ///< what a tap outside the picture reads
};

} // namespace detdiffusion::packed
