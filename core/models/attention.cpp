#include "core/models/attention.h"

#include "core/models/fused_attention.h"

#include <torch/torch.h>

#include <cmath>

namespace detdiffusion::nn {

namespace {

/// Score matrices with more elements than this are not held whole when no gradient is needed.
constexpr int64_t kWholeScores = int64_t { 1 } << 23;
/// Queries per slice: the slice's scores then stay in the second-level cache.
constexpr int64_t kQueriesPerSlice = 256;

/// [B, N, heads * d] -> [B * heads, N, d]
torch::Tensor splitHeads(const torch::Tensor& tokens, int64_t heads)
{
    const int64_t batch = tokens.size(0);
    const int64_t length = tokens.size(1);
    const int64_t width = tokens.size(2) / heads;
    return tokens.view({ batch, length, heads, width })
        .transpose(1, 2)
        .reshape({ batch * heads, length, width });
}

/// Inverse of splitHeads.
torch::Tensor mergeHeads(const torch::Tensor& tokens, int64_t heads)
{
    const int64_t batch = tokens.size(0) / heads;
    const int64_t length = tokens.size(1);
    return tokens.view({ batch, heads, length, tokens.size(2) })
        .transpose(1, 2)
        .reshape({ batch, length, heads * tokens.size(2) });
}

torch::Tensor attendInSlices(
    const torch::Tensor& query, const torch::Tensor& keyTransposed, const torch::Tensor& value)
{
    std::vector<torch::Tensor> rows;
    std::vector<torch::Tensor> matrices;
    for (int64_t i = 0; i < query.size(0); ++i) {
        rows.clear();
        for (const torch::Tensor& slice : query[i].split(kQueriesPerSlice))
            rows.push_back(torch::mm(torch::mm(slice, keyTransposed[i]).softmax(-1), value[i]));
        matrices.push_back(torch::cat(rows));
    }
    return torch::stack(matrices);
}

bool needsSlices(const torch::Tensor& query, const torch::Tensor& key)
{
    const bool needsGradient =
        torch::GradMode::is_enabled() && (query.requires_grad() || key.requires_grad());
    return !needsGradient && query.size(0) * query.size(1) * key.size(1) > kWholeScores;
}

} // namespace

torch::Tensor attend(const torch::Tensor& query, const torch::Tensor& key,
    const torch::Tensor& value, int64_t heads, const ProbabilityTap& tap)
{
    if (!tap && canFuseAttention(query, heads))
        return fusedAttention(query, key, value, heads);
    const double scale = 1.0 / std::sqrt(static_cast<double>(query.size(2) / heads));
    const torch::Tensor q = splitHeads(query * scale, heads);
    const torch::Tensor k = splitHeads(key, heads);
    const torch::Tensor v = splitHeads(value, heads);
    if (!tap && needsSlices(q, k))
        return mergeHeads(attendInSlices(q, k.transpose(1, 2), v), heads);

    const torch::Tensor probabilities = torch::bmm(q, k.transpose(1, 2)).softmax(-1);
    if (tap)
        tap(probabilities.view({ query.size(0), heads, query.size(1), key.size(1) }));
    return mergeHeads(torch::bmm(probabilities, v), heads);
}

AttentionImpl::AttentionImpl(const AttentionOptions& options)
    : m_heads(options.heads)
    , m_toQ(torch::nn::LinearOptions(options.queryDim, options.queryDim).bias(options.qkvBias))
    , m_toK(nullptr)
    , m_toV(nullptr)
    , m_toOut(torch::nn::LinearOptions(options.queryDim, options.queryDim))
{
    const int64_t contextDim = options.contextDim == 0 ? options.queryDim : options.contextDim;
    const auto contextLinear =
        torch::nn::LinearOptions(contextDim, options.queryDim).bias(options.qkvBias);
    m_toK = AdaptedLinear(contextLinear);
    m_toV = AdaptedLinear(contextLinear);
    register_module("to_q", m_toQ);
    register_module("to_k", m_toK);
    register_module("to_v", m_toV);
    register_module(
        "to_out", torch::nn::ModuleList(m_toOut)); // diffusers adds a dropout as to_out.1
}

torch::Tensor AttentionImpl::forward(
    const torch::Tensor& hidden, const torch::Tensor& context, const ProbabilityTap& tap)
{
    const torch::Tensor& source = context.defined() ? context : hidden;
    return m_toOut(attend(m_toQ(hidden), m_toK(source), m_toV(source), m_heads, tap));
}

} // namespace detdiffusion::nn
