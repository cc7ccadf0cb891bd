#pragma once

#include <nlohmann/json_fwd.hpp>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/pimpl.h>

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion::nn {

/// `config.json` of a detector folder.
struct DetectorConfig {
    std::vector<std::string> classes;
    /// COCO category id of every class, for result files.
    std::vector<int64_t> categoryIds;
    int64_t inputSize = 128; ///< pixels; pictures are resized to this square, a multiple of 32
    /// One value per halving of the resolution; the third one is the stride of the predictions (8).
    std::vector<int64_t> backboneChannels { 16, 32, 64, 128, 128 };
    int64_t headChannels = 64;
    int64_t headLayers = 1;

    /// Throws Error (without a file name) for missing keys and impossible values.
    static DetectorConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;

    int64_t classCount() const { return static_cast<int64_t>(classes.size()); }
    bool operator==(const DetectorConfig&) const = default;
};

/// Pixels per cell of the prediction grid.
inline constexpr int64_t kDetectorStride = 8;

/// Dense predictions, one per cell of an h x w grid.
struct DetectorOutput {
    torch::Tensor classLogits; ///< [B, classes, h, w]
    torch::Tensor
        distances; ///< [B, 4, h, w] pixels from the cell centre to left, top, right, bottom; > 0
    torch::Tensor centreness; ///< [B, 1, h, w] logits
};

/// A small one-stage, anchor-free detector: the head of FCOS (Tian et al. 2019) on one grid of
/// stride 8 that gathers coarser levels top-down (Lin et al. 2017, feature pyramid networks).
class DetectorNetImpl : public torch::nn::Module {
public:
    explicit DetectorNetImpl(const DetectorConfig& config);

    /// image [B, 3, H, W] in [-1, 1]; H and W multiples of the coarsest stride.
    DetectorOutput forward(const torch::Tensor& image);
    /// Global average of the coarsest backbone level: [B, backboneChannels.back()].
    torch::Tensor pooledFeatures(const torch::Tensor& image);

    const DetectorConfig& config() const { return m_config; }

private:
    std::vector<torch::Tensor> backbone(const torch::Tensor& image);

    DetectorConfig m_config;
    torch::nn::ModuleList m_stages;
    torch::nn::ModuleList m_laterals;
    torch::nn::Sequential m_classHead;
    torch::nn::Sequential m_boxHead;
    torch::nn::Conv2d m_classOut;
    torch::nn::Conv2d m_boxOut;
};
TORCH_MODULE(DetectorNet);

} // namespace detdiffusion::nn
