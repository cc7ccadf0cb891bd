#pragma once

#include "core/inference/packed_resnet.h"
#include "core/inference/packed_transformer.h"
#include "core/inference/packed_upsample.h"
#include "core/models/unet_2d_condition.h"

namespace detdiffusion::packed {

/// The text as the U-Net's cross-attention layers see it: computed once per picture.
struct UNetContext {
    std::vector<PackedKeys> keys; ///< one per transformer, in the order of the forward pass
};

/// nn::UNet2DConditionModel for inference on the CPU: packed weights, channels last, fused passes.
/// Same numbers as the module up to rounding. Not thread-safe.
class UNetEngine {
public:
    /// Takes every tensor of diffusers' names from `weights`; throws Error naming the first that is
    /// missing or has the wrong shape. type: float32 or bfloat16.
    UNetEngine(const nn::UNet2DConditionConfig& config, WeightSource& weights,
        torch::ScalarType type = torch::kFloat32);

    /// context [B, L, crossAttentionDim], any float type.
    UNetContext prepare(const torch::Tensor& context) const;
    /// sample [B, inChannels, h, w] float, timesteps [1] or [B], context of B rows -> float [B,
    /// outChannels, h, w].
    torch::Tensor forward(
        const torch::Tensor& sample, const torch::Tensor& timesteps, const UNetContext& context);

    const nn::UNet2DConditionConfig& config() const { return m_config; }
    torch::ScalarType type() const { return m_type; }

private:
    struct Level {
        std::vector<PackedResnet> resnets;
        std::vector<PackedTransformer> transformers; ///< one behind each resnet, or none
        std::vector<PackedConvolution> downsampler; ///< one, or none
        std::vector<PackedUpsample> upsampler;
    };
    struct Pass;

    void takeDownLevels(WeightSource& weights);
    void takeMiddle(WeightSource& weights);
    void takeUpLevels(WeightSource& weights);
    PackedResnet takeResnet(WeightSource& weights, const std::string& name,
        const std::vector<int64_t>& in, int64_t out) const;
    PackedTransformer takeTransformer(
        WeightSource& weights, const std::string& name, size_t level) const;
    torch::Tensor embedTime(const torch::Tensor& timesteps, int64_t batch) const;
    std::vector<const PackedTransformer*> transformers() const;

    nn::UNet2DConditionConfig m_config;
    torch::ScalarType m_type;
    PackedMatrix m_timeIn;
    PackedMatrix m_timeOut;
    PackedConvolution m_convIn;
    std::vector<Level> m_down;
    Level m_middle;
    std::vector<Level> m_up;
    PackedGroupNorm m_normOut;
    PackedConvolution m_convOut;
};

} // namespace detdiffusion::packed
