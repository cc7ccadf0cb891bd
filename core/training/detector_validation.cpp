#include "core/training/detector_validation.h"

#include "core/data/coco_file.h"
#include "core/perception/libtorch_detector.h"

#include <torch/torch.h>

#include <numeric>

namespace detdiffusion {

namespace {

constexpr int64_t kBatch = 64;
constexpr double kMinimumScore = 0.02; // average precision looks at the whole curve

} // namespace

DetectorValidation::DetectorValidation(const DetectorTrainingOptions& options,
    const nn::DetectorConfig& config, const ImageReader& read, const Control& control)
    : m_dataset(loadCoco(options.validationAnnotations))
{
    std::vector<size_t> positions(m_dataset.images.size());
    std::iota(positions.begin(), positions.end(), size_t { 0 });
    m_samples = loadDetectorSamples(
        m_dataset, positions, options.validationImages, config.inputSize, read, control);
}

CocoEvaluation DetectorValidation::measure(const nn::DetectorNet& net) const
{
    LibtorchDetector detector(net);
    const auto& ids = net->config().categoryIds;
    const CategoryIds categoryIds(ids.begin(), ids.end());
    std::vector<DetectionResult> results;
    for (int64_t begin = 0; begin < m_samples.size(); begin += kBatch) {
        const auto images =
            m_samples.pixels.slice(0, begin, begin + kBatch).to(torch::kFloat32) / 127.5 - 1.0;
        const auto found = detector.detectPixels(images, kMinimumScore);
        for (size_t i = 0; i < found.size(); ++i)
            appendResults(
                results, found[i], m_dataset.images[static_cast<size_t>(begin) + i], categoryIds);
    }
    return evaluateCoco(m_dataset, results);
}

} // namespace detdiffusion
