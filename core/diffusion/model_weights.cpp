#include "core/diffusion/model_weights.h"

#include "core/domain/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kPercent = 100;

/// Constants like `position_ids` are not always asked for, so they do not count.
int64_t countedBytes(const torch::Tensor& tensor)
{
    return tensor.is_floating_point() ? static_cast<int64_t>(tensor.nbytes()) : 0;
}

/// Counts what passes; a filter is copied, so the count lies outside.
WeightSource::Filter progressFilter(const Control& control, int64_t total)
{
    const auto done = std::make_shared<int64_t>(0);
    return [control, total, done](const std::string&, const torch::Tensor& tensor) {
        if (control.stopRequested())
            throw Cancelled();
        const auto before = *done * kPercent / total;
        *done += countedBytes(tensor);
        const auto now = *done * kPercent / total;
        if (now != before)
            control.report(static_cast<int>(now), kPercent);
        return tensor;
    };
}

} // namespace

ModelWeights::ModelWeights(MappedWeights weights, const LoadOptions& options)
    : m_options(options)
    , m_weights(std::move(weights))
{
    int64_t total = 0;
    for (const auto& [part, tensors] : m_weights.parts)
        for (const auto& [name, tensor] : tensors)
            total += countedBytes(tensor);
    m_progress = progressFilter(options.control, std::max<int64_t>(1, total));
}

ModelWeights::ModelWeights(const std::filesystem::path& modelFolder, const LoadOptions& options)
    : ModelWeights(mapWeights(modelFolder, options.variant), options)
{
}

WeightSource ModelWeights::take(const std::string& part)
{
    WeightSource source(std::move(m_weights.parts.at(part)), m_weights.origins.at(part));
    source.addFilter(m_progress);
    for (const auto& filter : m_options.filters[part])
        source.addFilter(filter);
    return source;
}

} // namespace detdiffusion
