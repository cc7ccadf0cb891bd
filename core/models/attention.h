#pragma once

#include "core/models/adapted_linear.h"
#include "core/models/normalization.h"

#include <torch/nn/modules/container/modulelist.h>

#include <functional>

namespace detdiffusion::nn {

/// Receives the attention probabilities [B, heads, N, L].
using ProbabilityTap = std::function<void(const torch::Tensor&)>;

/// Scaled dot-product attention. query [B, N, heads * d], key and value [B, L, heads * d] ->
/// [B, N, heads * d]. On the CPU a fused kernel is used; elsewhere large score matrices are worked
/// off in slices when no gradient is needed. A tap always sees the whole matrix.
torch::Tensor attend(const torch::Tensor& query, const torch::Tensor& key,
    const torch::Tensor& value, int64_t heads, const ProbabilityTap& tap = {});

struct AttentionOptions {
    int64_t queryDim = 0;
    int64_t contextDim = 0; ///< 0 = self-attention over queryDim
    int64_t heads = 1;
    bool qkvBias = false;
};

/// diffusers' Attention: to_q, to_k, to_v, to_out.0. The inner width equals queryDim.
class AttentionImpl : public torch::nn::Module {
public:
    explicit AttentionImpl(const AttentionOptions& options);

    /// hidden [B, N, queryDim], context [B, L, contextDim] (undefined = hidden) -> [B, N,
    /// queryDim].
    torch::Tensor forward(const torch::Tensor& hidden, const torch::Tensor& context = {},
        const ProbabilityTap& tap = {});

private:
    int64_t m_heads;
    AdaptedLinear m_toQ;
    AdaptedLinear m_toK;
    AdaptedLinear m_toV;
    AdaptedLinear m_toOut;
};
TORCH_MODULE(Attention);

} // namespace detdiffusion::nn
