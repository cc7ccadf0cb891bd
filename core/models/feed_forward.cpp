#include "core/models/feed_forward.h"

#include "core/models/geglu.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

constexpr int64_t kInnerFactor = 4;

/// A module without parameters of its own that only gives `child` a longer name.
std::shared_ptr<torch::nn::Module> named(const char* name, std::shared_ptr<torch::nn::Module> child)
{
    auto scope = std::make_shared<torch::nn::Module>();
    scope->register_module(name, std::move(child));
    return scope;
}

} // namespace

FeedForwardImpl::FeedForwardImpl(int64_t width)
    : m_proj(width, 2 * kInnerFactor * width)
    , m_out(kInnerFactor * width, width)
{
    auto net = std::make_shared<torch::nn::Module>();
    net->register_module("0", named("proj", m_proj.ptr()));
    net->register_module("2", m_out); // net.1 is a dropout without parameters
    register_module("net", net);
}

torch::Tensor FeedForwardImpl::forward(const torch::Tensor& hidden)
{
    return m_out(geglu(m_proj(hidden)));
}

} // namespace detdiffusion::nn
