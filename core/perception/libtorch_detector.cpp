#include "core/perception/libtorch_detector.h"

#include "core/domain/error.h"
#include "core/perception/suppression.h"
#include "core/tensor/image_tensor.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kSuppressionOverlap = 0.6;
constexpr size_t kMaximumDetections = 100;
constexpr double kLowestScore = 0.01;

/// Evaluation mode for a scope; training code shares the network.
class EvaluationScope {
public:
    explicit EvaluationScope(torch::nn::Module& module)
        : m_module(module)
        , m_wasTraining(module.is_training())
    {
        m_module.eval();
    }
    ~EvaluationScope() { m_module.train(m_wasTraining); }
    EvaluationScope(const EvaluationScope&) = delete;
    EvaluationScope& operator=(const EvaluationScope&) = delete;

private:
    torch::nn::Module& m_module;
    bool m_wasTraining;
    torch::InferenceMode m_inference;
};

/// scores [classes, h, w], distances [4, h, w] in pixels of a size x size picture.
std::vector<Detection> decode(
    const torch::Tensor& scores, const torch::Tensor& distances, double size, double minimumScore)
{
    const auto score = scores.accessor<float, 3>();
    const auto distance = distances.accessor<float, 3>();
    const double stride = nn::kDetectorStride;
    const auto fraction = [size](double pixels) { return std::clamp(pixels / size, 0.0, 1.0); };
    std::vector<Detection> found;
    for (int64_t row = 0; row < score.size(1); ++row)
        for (int64_t column = 0; column < score.size(2); ++column) {
            const double x = (static_cast<double>(column) + 0.5) * stride;
            const double y = (static_cast<double>(row) + 0.5) * stride;
            const NormalizedRect rect { fraction(x - distance[0][row][column]),
                fraction(y - distance[1][row][column]), fraction(x + distance[2][row][column]),
                fraction(y + distance[3][row][column]) };
            for (int64_t index = 0; index < score.size(0); ++index)
                if (score[index][row][column] >= minimumScore)
                    found.push_back({ rect, static_cast<int>(index), score[index][row][column] });
        }
    return found;
}

} // namespace

LibtorchDetector::LibtorchDetector(nn::DetectorNet net)
    : m_net(std::move(net))
    , m_categories(m_net->config().classes)
{
}

std::string LibtorchDetector::description() const
{
    const auto size = std::to_string(m_net->config().inputSize);
    return "LibTorch detector, " + size + " x " + size + " pixels, "
        + std::to_string(m_categories.size()) + " classes";
}

torch::Tensor LibtorchDetector::inputTensor(const std::vector<Image>& images) const
{
    const int64_t size = m_net->config().inputSize;
    std::vector<torch::Tensor> tensors;
    for (const auto& image : images) {
        if (image.isEmpty())
            throw Error("a detector was given a picture without pixels");
        auto tensor = tensorFromImage(image);
        if (image.width != size || image.height != size)
            tensor = at::_upsample_bilinear2d_aa(tensor, { size, size }, false);
        tensors.push_back(tensor);
    }
    return torch::cat(tensors);
}

std::vector<std::vector<Detection>> LibtorchDetector::detect(
    const std::vector<Image>& images, double minimumScore)
{
    if (images.empty())
        return {};
    return detectPixels(inputTensor(images), minimumScore);
}

std::vector<std::vector<Detection>> LibtorchDetector::detectPixels(
    const torch::Tensor& images, double minimumScore)
{
    const EvaluationScope scope(*m_net);
    const auto output = m_net->forward(images);
    const auto scores =
        (output.classLogits.sigmoid() * output.centreness.sigmoid()).sqrt().contiguous();
    const auto distances = output.distances.contiguous();
    const auto size = static_cast<double>(images.size(3));
    std::vector<std::vector<Detection>> found;
    for (int64_t i = 0; i < images.size(0); ++i)
        found.push_back(suppressDoubles(
            decode(scores[i], distances[i], size, std::max(minimumScore, kLowestScore)),
            kSuppressionOverlap, kMaximumDetections));
    return found;
}

torch::Tensor LibtorchDetector::features(const std::vector<Image>& images)
{
    const EvaluationScope scope(*m_net);
    return m_net->pooledFeatures(inputTensor(images));
}

} // namespace detdiffusion
