#include "core/evaluation/squeeze_net.h"

#include "core/domain/error.h"

#include <torch/torch.h>

#include <string>

namespace detdiffusion {

namespace {

constexpr int64_t kInputSize = 227;
constexpr int kFirstFire = 2;
constexpr int kLastFire = 9;

/// Caffe's pooling: the last window may hang over the edge.
torch::Tensor pooled(const torch::Tensor& x)
{
    return torch::max_pool2d(x, { 3, 3 }, { 2, 2 }, { 0, 0 }, { 1, 1 }, true);
}

/// Caffe's input: BGR in 0..255 minus the ImageNet mean.
torch::Tensor caffeInput(const torch::Tensor& image)
{
    auto rgb = image;
    if (image.size(2) != kInputSize || image.size(3) != kInputSize)
        rgb = torch::upsample_bilinear2d(image, { kInputSize, kInputSize }, false);
    const auto mean = torch::tensor({ 104.0F, 117.0F, 123.0F }).view({ 1, 3, 1, 1 });
    return ((rgb + 1.0) * 127.5).flip(1) - mean;
}

void require(const TensorMap& weights, const std::string& name, const std::string& source)
{
    if (!weights.contains(name + ".weight") || !weights.contains(name + ".bias"))
        throw Error(source + ": \"" + name + "\" is missing; this is no SqueezeNet v1.0");
}

} // namespace

SqueezeNet::SqueezeNet(const std::filesystem::path& weights)
{
    const SafetensorsFile file(weights);
    m_weights = file.tensors();
    require(m_weights, "conv1", weights.string());
    for (int index = kFirstFire; index <= kLastFire; ++index)
        for (const char* part : { "conv1x1_1", "conv1x1_2", "conv3x3_2" })
            require(m_weights, "fire" + std::to_string(index) + "." + part, weights.string());
}

torch::Tensor SqueezeNet::convolve(
    const torch::Tensor& x, const std::string& name, int64_t stride, int64_t padding) const
{
    return torch::relu(torch::conv2d(x, m_weights.at(name + ".weight"),
        m_weights.at(name + ".bias"), { stride, stride }, { padding, padding }));
}

torch::Tensor SqueezeNet::fire(const torch::Tensor& x, int index) const
{
    const std::string name = "fire" + std::to_string(index);
    const auto squeezed = convolve(x, name + ".conv1x1_1", 1, 0);
    return torch::cat({ convolve(squeezed, name + ".conv1x1_2", 1, 0),
                          convolve(squeezed, name + ".conv3x3_2", 1, 1) },
        1);
}

torch::Tensor SqueezeNet::features(const torch::Tensor& image) const
{
    const torch::NoGradGuard noGrad;
    auto x = pooled(convolve(caffeInput(image), "conv1", 2, 0));
    for (int index = kFirstFire; index <= kLastFire; ++index) {
        x = fire(x, index);
        if (index == 4 || index == 8)
            x = pooled(x);
    }
    return x.mean({ 2, 3 });
}

} // namespace detdiffusion
