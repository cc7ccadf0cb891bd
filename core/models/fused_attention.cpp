#include "core/models/fused_attention.h"

#include "core/kernels/cpu_kernels.h"
#include "core/models/plain_operations.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr int64_t kWidestHead = 160; // measured: at 512 two plain products take 60 % of the time

torch::Tensor asFloats(const torch::Tensor& tensor)
{
    return tensor.to(torch::kFloat32).contiguous();
}

/// Float tensors of one attention call, and how they fall apart into heads.
struct Operands {
    torch::Tensor query;
    torch::Tensor key;
    torch::Tensor value;
    int64_t heads;

    int64_t count() const { return query.size(0) * heads; }
    int64_t width() const { return query.size(2) / heads; }
    /// Where head `index` of the batch begins in a tensor of `length` tokens.
    int64_t offset(int64_t index, int64_t length) const
    {
        return index / heads * length * query.size(2) + index % heads * width();
    }
    int64_t queryOffset(int64_t index) const { return offset(index, query.size(1)); }
    int64_t keyOffset(int64_t index) const { return offset(index, key.size(1)); }
    HeadView head(int64_t index) const
    {
        return { .query = query.data_ptr<float>() + queryOffset(index),
            .key = key.data_ptr<float>() + keyOffset(index),
            .value = value.data_ptr<float>() + keyOffset(index),
            .queries = query.size(1),
            .keys = key.size(1),
            .width = width(),
            .queryStride = query.size(2),
            .keyStride = key.size(2) };
    }
};

/// Calls work(head index, scratch) for every head, on LibTorch's threads.
template <typename Work> void forEachHead(const Operands& operands, const Work& work)
{
    at::parallel_for(0, operands.count(), 1, [&](int64_t begin, int64_t end) {
        std::vector<float> scratch(static_cast<size_t>(attentionScratchSize(operands.head(0))));
        for (int64_t i = begin; i < end; ++i)
            work(i, scratch.data());
    });
}

struct FusedAttention : torch::autograd::Function<FusedAttention> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& query,
        const torch::Tensor& key, const torch::Tensor& value, int64_t heads)
    {
        const Operands operands { asFloats(query), asFloats(key), asFloats(value), heads };
        const int64_t queries = query.size(1);
        const torch::Tensor output = torch::empty_like(operands.query);
        const torch::Tensor logSumExp =
            torch::empty({ operands.count(), queries }, operands.query.options());
        auto* const rows = output.data_ptr<float>();
        auto* const sums = logSumExp.data_ptr<float>();
        forEachHead(operands, [&](int64_t i, float* scratch) {
            cpuKernels().attentionForward(
                operands.head(i), rows + operands.queryOffset(i), sums + i * queries, scratch);
        });
        context->save_for_backward(
            { operands.query, operands.key, operands.value, output, logSumExp });
        context->saved_data["heads"] = heads;
        return output.to(query.scalar_type());
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const Operands operands { saved[0], saved[1], saved[2],
            context->saved_data["heads"].toInt() };
        const torch::Tensor gradOutput = asFloats(gradients[0]);
        const torch::Tensor gradQuery = torch::empty_like(operands.query);
        const torch::Tensor gradKey = torch::empty_like(operands.key);
        const torch::Tensor gradValue = torch::empty_like(operands.value);
        const HeadGradients all { gradQuery.data_ptr<float>(), gradKey.data_ptr<float>(),
            gradValue.data_ptr<float>() };
        const auto* const output = saved[3].data_ptr<float>();
        const auto* const sums = saved[4].data_ptr<float>();
        const auto* const incoming = gradOutput.data_ptr<float>();
        forEachHead(operands, [&](int64_t i, float* scratch) {
            const int64_t query = operands.queryOffset(i);
            const int64_t key = operands.keyOffset(i);
            cpuKernels().attentionBackward(operands.head(i), output + query, incoming + query,
                sums + i * operands.query.size(1),
                { all.query + query, all.key + key, all.value + key }, scratch);
        });
        const auto type = gradients[0].scalar_type();
        return { gradQuery.to(type), gradKey.to(type), gradValue.to(type), torch::Tensor() };
    }
};

} // namespace

bool canFuseAttention(const torch::Tensor& query, int64_t heads)
{
    const bool isKnownType =
        query.scalar_type() == torch::kFloat32 || query.scalar_type() == torch::kBFloat16;
    return query.is_cpu() && isKnownType && query.size(2) / heads <= kWidestHead
        && !PlainOperationsScope::isActive();
}

torch::Tensor fusedAttention(
    const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value, int64_t heads)
{
    return FusedAttention::apply(query, key, value, heads);
}

} // namespace detdiffusion::nn
