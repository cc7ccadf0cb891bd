#include "core/weights/weight_source.h"

#include "core/weights/weight_disagreements.h"

#include <torch/torch.h>

#include <utility>

namespace detdiffusion {

WeightSource::WeightSource(TensorMap tensors, std::string origin)
    : m_tensors(std::move(tensors))
    , m_origin(std::move(origin))
{
}

void WeightSource::addFilter(Filter filter)
{
    m_filters.push_back(std::move(filter));
}

void WeightSource::require(const std::map<std::string, at::IntArrayRef>& shapes,
    const std::vector<std::string>& ignorable) const
{
    WeightDisagreements problems;
    for (const auto& [name, shape] : shapes) {
        const auto found = m_tensors.find(name);
        if (found == m_tensors.end())
            problems.missing.push_back(name);
        else if (found->second.sizes() != shape)
            problems.addMisshaped(name, found->second.sizes(), shape);
    }
    for (const auto& [name, tensor] : m_tensors)
        if (!shapes.contains(name) && !mayBeLeftOver(name, ignorable))
            problems.leftOver.push_back(name);
    problems.refuse(m_origin);
}

torch::Tensor WeightSource::take(const std::string& name, at::IntArrayRef shape)
{
    WeightDisagreements problems;
    auto node = m_tensors.extract(name);
    if (node.empty())
        problems.missing.push_back(name);
    else if (node.mapped().sizes() != shape)
        problems.addMisshaped(name, node.mapped().sizes(), shape);
    problems.refuse(m_origin);
    torch::Tensor tensor = std::move(node.mapped());
    for (const auto& filter : m_filters)
        tensor = filter(name, tensor);
    return tensor;
}

void WeightSource::finish(const std::vector<std::string>& ignorable) const
{
    require({}, ignorable);
}

} // namespace detdiffusion
