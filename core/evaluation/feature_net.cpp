#include "core/evaluation/feature_net.h"

#include "core/domain/error.h"
#include "core/evaluation/squeeze_net.h"
#include "core/perception/detector_folder.h"
#include "core/perception/detector_loading.h"
#include "core/perception/libtorch_detector.h"
#include "core/tensor/image_tensor.h"

#include <torch/torch.h>

#include <algorithm>
#include <memory>

namespace detdiffusion {

namespace {

constexpr size_t kBatch = 16;

} // namespace

FeatureNet detectorFeatures(const std::filesystem::path& detector)
{
    const auto net = std::make_shared<LibtorchDetector>(loadDetectorNet(detectorFolder(detector)));
    return { "pooled backbone of the detector " + detector.filename().string(),
        [net](const std::vector<Image>& images) { return net->features(images); } };
}

FeatureNet squeezeNetFeatures(const std::filesystem::path& weights)
{
    const auto net = std::make_shared<SqueezeNet>(weights);
    return { "SqueezeNet v1.0 (ImageNet), average of fire9",
        [net](const std::vector<Image>& images) {
            std::vector<torch::Tensor> rows;
            for (const auto& image : images)
                rows.push_back(net->features(tensorFromImage(image)));
            return torch::cat(rows);
        } };
}

torch::Tensor featuresOfFiles(const FeatureNet& net,
    const std::vector<std::filesystem::path>& files, const ImageReader& read,
    const Control& control)
{
    std::vector<torch::Tensor> rows;
    for (size_t begin = 0; begin < files.size(); begin += kBatch) {
        if (control.stopRequested())
            throw Cancelled();
        const size_t end = std::min(begin + kBatch, files.size());
        std::vector<Image> images;
        for (size_t i = begin; i < end; ++i)
            images.push_back(read(files[i]));
        rows.push_back(net.features(images));
        control.report(static_cast<int>(end), static_cast<int>(files.size()));
    }
    if (rows.empty())
        throw Error("there are no pictures to compute features of");
    return torch::cat(rows);
}

} // namespace detdiffusion
