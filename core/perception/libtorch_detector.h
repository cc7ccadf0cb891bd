#pragma once

#include "core/domain/detection.h"
#include "core/models/detector_net.h"

#include <vector>

namespace detdiffusion {

/// Our own network behind the Detector interface: resizes, runs, decodes, suppresses doubles.
class LibtorchDetector : public Detector {
public:
    /// Shares the network and uses it in evaluation mode, restoring its mode after every call.
    explicit LibtorchDetector(nn::DetectorNet net);

    const CategorySet& categories() const override { return m_categories; }
    std::string description() const override;
    std::vector<std::vector<Detection>> detect(
        const std::vector<Image>& images, double minimumScore) override;
    /// The same for pixels already at the network's size: float [B, 3, S, S] in [-1, 1].
    std::vector<std::vector<Detection>> detectPixels(
        const torch::Tensor& images, double minimumScore);

    /// Pooled backbone features, float [B, D]: what the Fréchet distance compares.
    torch::Tensor features(const std::vector<Image>& images);

private:
    torch::Tensor inputTensor(const std::vector<Image>& images) const;

    nn::DetectorNet m_net;
    CategorySet m_categories;
};

} // namespace detdiffusion
