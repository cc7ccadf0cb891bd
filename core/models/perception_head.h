#pragma once

#include "core/models/normalization.h"

#include <nlohmann/json_fwd.hpp>
#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/pimpl.h>

#include <vector>

namespace detdiffusion::nn {

/// `perception_head/config.json`. The paper publishes no sizes but "1.3 % of parameters"; the
/// defaults give 11.1 M on Stable Diffusion 1.5's U-Net, which is 1.29 %.
struct PerceptionHeadConfig {
    std::vector<int64_t> featureChannels { 1280, 1280, 640, 320 }; ///< f_1 .. f_n, coarse to fine
    int64_t width = 256; ///< channels of F_2 .. F_n and of the refinement
    int64_t classes = 80; ///< masks, one per class
    int64_t refinements = 3; ///< 3x3 convolutions after the fusion
    int64_t normNumGroups = 32;

    /// Throws Error naming the key for anything out of range.
    static PerceptionHeadConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;
};

/// 3x3 convolution, group norm, SiLU.
class PerceptionBlockImpl : public torch::nn::Module {
public:
    PerceptionBlockImpl(int64_t inChannels, int64_t outChannels, int64_t groups);

    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Conv2d m_conv;
    GroupNorm m_norm;
};
TORCH_MODULE(PerceptionBlock);

/// Masks from the features of the U-Net's decoder (DetDiffusion Eq. 3): F_1 = f_1,
/// F_n = Conv(f_n, Upsample(F_{n-1})), then a light head with one mask per class.
class PerceptionHeadImpl : public torch::nn::Module {
public:
    explicit PerceptionHeadImpl(const PerceptionHeadConfig& config);

    /// features [B, featureChannels[i], h_i, w_i], coarse to fine -> logits [B, classes, h_n, w_n].
    torch::Tensor forward(const std::vector<torch::Tensor>& features);

    const PerceptionHeadConfig& config() const { return m_config; }

private:
    PerceptionHeadConfig m_config;
    std::vector<PerceptionBlock> m_fusion;
    std::vector<PerceptionBlock> m_refinement;
    torch::nn::Conv2d m_classify;
};
TORCH_MODULE(PerceptionHead);

} // namespace detdiffusion::nn
