#pragma once

#include "core/weights/weight_source.h"

#include <vector>

namespace detdiffusion::packed {

/// Feature maps side by side (a skip connection), and what each channel is to be multiplied with
/// and moved by. Nothing is computed until a convolution reads its input.
struct NormalizedMaps {
    std::vector<torch::Tensor> maps; ///< [B, H, W, C_i]
    torch::Tensor scale; ///< float [B, sum of C_i]
    torch::Tensor offset; ///< float [B, sum of C_i]
    bool silu = false;

    int64_t channels() const { return scale.size(1); }
    /// The rows [begin, end) of image `index`, normalised: [end - begin, W, channels()].
    torch::Tensor rows(int64_t index, int64_t begin, int64_t end) const;
};

/// GroupNorm with float statistics for both number types.
class PackedGroupNorm {
public:
    PackedGroupNorm() = default;
    PackedGroupNorm(WeightSource& weights, const std::string& name, int64_t groups,
        int64_t channels, double eps);

    /// Statistics over the maps as if they were one.
    NormalizedMaps operator()(const std::vector<torch::Tensor>& maps, bool silu) const;

private:
    int64_t m_groups = 1;
    double m_eps = 0.0;
    torch::Tensor m_gamma;
    torch::Tensor m_beta;
};

/// LayerNorm over the last dimension, with float statistics.
class PackedLayerNorm {
public:
    PackedLayerNorm() = default;
    PackedLayerNorm(
        WeightSource& weights, const std::string& name, int64_t width, double eps = 1e-5);

    torch::Tensor operator()(const torch::Tensor& input) const;

private:
    double m_eps = 0.0;
    torch::Tensor m_gamma;
    torch::Tensor m_beta;
};

} // namespace detdiffusion::packed
