#include "core/weights/weight_source.h"

#include "core/domain/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace detdiffusion {

namespace {

constexpr size_t kNamesInMessage = 3;

bool isIgnorable(const std::string& name, const std::vector<std::string>& ignorable)
{
    return std::any_of(ignorable.begin(), ignorable.end(),
        [&name](const std::string& part) { return name == part || name.ends_with("." + part); });
}

} // namespace

WeightSource::WeightSource(TensorMap tensors, std::string origin)
    : m_tensors(std::move(tensors))
    , m_origin(std::move(origin))
{
}

void WeightSource::addFilter(Filter filter)
{
    m_filters.push_back(std::move(filter));
}

torch::Tensor WeightSource::take(const std::string& name, at::IntArrayRef shape)
{
    auto node = m_tensors.extract(name);
    if (node.empty())
        throw Error(m_origin + " does not fit its config.json; missing: " + name);
    torch::Tensor tensor = std::move(node.mapped());
    if (tensor.sizes() != shape) {
        std::ostringstream text;
        text << m_origin << " does not fit its config.json; wrong shape: " << name << " is "
             << tensor.sizes() << ", the configuration asks for " << shape;
        throw Error(text.str());
    }
    for (const auto& filter : m_filters)
        tensor = filter(name, tensor);
    return tensor;
}

void WeightSource::finish(const std::vector<std::string>& ignorable) const
{
    std::vector<std::string> leftOver;
    for (const auto& [name, tensor] : m_tensors)
        if (!isIgnorable(name, ignorable))
            leftOver.push_back(name);
    if (leftOver.empty())
        return;
    std::string text = m_origin + " does not fit its config.json; left over: ";
    const size_t shown = std::min(leftOver.size(), kNamesInMessage);
    for (size_t i = 0; i < shown; ++i)
        text += (i == 0 ? "" : ", ") + leftOver[i];
    if (leftOver.size() > shown)
        text += " and " + std::to_string(leftOver.size() - shown) + " more";
    throw Error(text);
}

} // namespace detdiffusion
