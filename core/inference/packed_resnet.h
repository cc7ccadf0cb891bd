#pragma once

#include "core/inference/packed_convolution.h"

namespace detdiffusion::packed {

struct ResnetShape {
    std::vector<int64_t> in; ///< channels of the input, and of a skip beside it
    int64_t out = 0;
    int64_t timeChannels = 0; ///< 0 = without time embedding (autoencoder)
    int64_t normGroups = 32;
    double normEps = 1e-5;
};

/// nn::ResnetBlock2D on feature maps.
class PackedResnet {
public:
    PackedResnet() = default;
    PackedResnet(WeightSource& weights, const std::string& name, const ResnetShape& shape,
        torch::ScalarType type);

    /// time: SiLU of the time embedding [B, timeChannels] in the engine's type, or undefined. The
    /// maps are let go as soon as they are not needed: move the last reference in.
    torch::Tensor operator()(std::vector<torch::Tensor> maps, const torch::Tensor& time = {}) const;

private:
    torch::Tensor shortcut(const std::vector<torch::Tensor>& maps) const;

    PackedGroupNorm m_norm1;
    PackedConvolution m_conv1;
    std::vector<PackedMatrix> m_timeProjection; ///< one, or none
    PackedGroupNorm m_norm2;
    PackedConvolution m_conv2;
    std::vector<PackedConvolution> m_shortcut; ///< one, or none
    bool m_halves = false; ///< at most half as many channels come out as go in
};

} // namespace detdiffusion::packed
