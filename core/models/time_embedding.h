#pragma once

#include <torch/nn/modules/linear.h>

namespace detdiffusion::nn {

struct SinusoidOptions {
    int64_t width = 0;
    bool flipSinToCos = true;
    double freqShift = 0.0;
};

/// Sinusoidal embedding of diffusion time steps. timesteps [B], any number type -> float [B,
/// width].
torch::Tensor sinusoidalEmbedding(const torch::Tensor& timesteps, const SinusoidOptions& options);

/// diffusers' TimestepEmbedding: linear_1, SiLU, linear_2.
class TimeEmbeddingImpl : public torch::nn::Module {
public:
    TimeEmbeddingImpl(int64_t inWidth, int64_t outWidth);

    torch::Tensor forward(const torch::Tensor& sinusoid);

private:
    torch::nn::Linear m_linear1;
    torch::nn::Linear m_linear2;
};
TORCH_MODULE(TimeEmbedding);

} // namespace detdiffusion::nn
