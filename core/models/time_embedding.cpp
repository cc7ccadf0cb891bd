#include "core/models/time_embedding.h"

#include <torch/torch.h>

#include <cmath>

namespace detdiffusion::nn {

torch::Tensor sinusoidalEmbedding(const torch::Tensor& timesteps, const SinusoidOptions& options)
{
    constexpr double kMaxPeriod = 10000.0;
    const int64_t half = options.width / 2;
    const auto floats = torch::TensorOptions(torch::kFloat32).device(timesteps.device());
    const torch::Tensor exponents = torch::arange(half, floats) * -std::log(kMaxPeriod)
        / (static_cast<double>(half) - options.freqShift);
    const torch::Tensor angles =
        timesteps.to(torch::kFloat32).unsqueeze(1) * exponents.exp().unsqueeze(0);
    const torch::Tensor sines = angles.sin();
    const torch::Tensor cosines = angles.cos();
    torch::Tensor embedding = options.flipSinToCos ? torch::cat({ cosines, sines }, 1)
                                                   : torch::cat({ sines, cosines }, 1);
    if (options.width % 2 == 1)
        embedding = torch::constant_pad_nd(embedding, { 0, 1 });
    return embedding;
}

TimeEmbeddingImpl::TimeEmbeddingImpl(int64_t inWidth, int64_t outWidth)
    : m_linear1(register_module("linear_1", torch::nn::Linear(inWidth, outWidth)))
    , m_linear2(register_module("linear_2", torch::nn::Linear(outWidth, outWidth)))
{
}

torch::Tensor TimeEmbeddingImpl::forward(const torch::Tensor& sinusoid)
{
    return m_linear2(torch::silu(m_linear1(sinusoid)));
}

} // namespace detdiffusion::nn
