#pragma once

#include <torch/nn/modules/linear.h>

namespace detdiffusion::nn {

/// Gated feed-forward layer of a transformer block: GEGLU (Shazeer 2020) with four times the width.
/// Parameters `net.0.proj` and `net.2`, as in diffusers.
class FeedForwardImpl : public torch::nn::Module {
public:
    explicit FeedForwardImpl(int64_t width);

    /// [B, N, width] -> [B, N, width]
    torch::Tensor forward(const torch::Tensor& hidden);

private:
    torch::nn::Linear m_proj;
    torch::nn::Linear m_out;
};
TORCH_MODULE(FeedForward);

} // namespace detdiffusion::nn
