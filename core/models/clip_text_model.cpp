#include "core/models/clip_text_model.h"

#include "core/domain/error.h"
#include "core/models/clip_text_layer.h"

#include <torch/torch.h>

#include <limits>

namespace detdiffusion::nn {

namespace {

/// transformers' `initializer_range`-like deviation of the embedding tables.
constexpr double kEmbeddingDeviation = 0.02;

/// A module that only gives its children a common name prefix.
std::shared_ptr<torch::nn::Module> addGroup(torch::nn::Module& parent, const std::string& name)
{
    return parent.register_module(name, std::make_shared<torch::nn::Module>(name));
}

torch::nn::Embedding addEmbedding(
    torch::nn::Module& parent, const std::string& name, int64_t rows, int64_t columns)
{
    auto table = parent.register_module(name, torch::nn::Embedding(rows, columns));
    const torch::NoGradGuard noGrad;
    table->weight.normal_(0.0, kEmbeddingDeviation);
    return table;
}

torch::Tensor causalMask(int64_t length, const torch::TensorOptions& options)
{
    return torch::full({ length, length }, -std::numeric_limits<float>::infinity(), options)
        .triu(1);
}

} // namespace

void checkTokenIds(const torch::Tensor& ids, const ClipTextConfig& config)
{
    if (ids.size(1) > config.maxPositionEmbeddings)
        throw Error("the prompt has " + std::to_string(ids.size(1))
            + " tokens; the text encoder takes " + std::to_string(config.maxPositionEmbeddings));
    // Asked on the CPU only: on a GPU the answer would stall the queue.
    if (!ids.is_cpu() || ids.numel() == 0)
        return;
    if (ids.min().item<int64_t>() < 0 || ids.max().item<int64_t>() >= config.vocabSize)
        throw Error("a token id lies outside the text encoder's vocabulary of "
            + std::to_string(config.vocabSize)
            + "; the tokenizer and text_encoder folders do not belong together");
}

struct ClipTextModelImpl::Parts {
    torch::nn::Embedding tokens { nullptr };
    torch::nn::Embedding positions { nullptr };
    std::vector<ClipEncoderLayer> layers;
    LayerNorm finalNorm { nullptr };
};

ClipTextModelImpl::ClipTextModelImpl(const ClipTextConfig& config)
    : m_config(config)
    , m_parts(std::make_shared<Parts>())
{
    const int64_t width = config.hiddenSize;
    const auto root = addGroup(*this, "text_model");
    const auto embeddings = addGroup(*root, "embeddings");
    m_parts->tokens = addEmbedding(*embeddings, "token_embedding", config.vocabSize, width);
    m_parts->positions =
        addEmbedding(*embeddings, "position_embedding", config.maxPositionEmbeddings, width);
    const auto layers = addGroup(*addGroup(*root, "encoder"), "layers");
    for (int64_t i = 0; i < config.numHiddenLayers; ++i)
        m_parts->layers.push_back(
            layers->register_module(std::to_string(i), ClipEncoderLayer(config)));
    m_parts->finalNorm =
        root->register_module("final_layer_norm", LayerNorm(width, config.layerNormEps));
}

torch::Tensor ClipTextModelImpl::forward(const torch::Tensor& ids)
{
    return finalNorm(hiddenStates(ids).back());
}

std::vector<torch::Tensor> ClipTextModelImpl::hiddenStates(const torch::Tensor& ids)
{
    checkTokenIds(ids, m_config);
    const int64_t length = ids.size(1);
    auto hidden = m_parts->tokens(ids) + m_parts->positions->weight.slice(0, 0, length);
    const auto mask = causalMask(length, hidden.options());
    std::vector<torch::Tensor> states { hidden };
    for (auto& layer : m_parts->layers) {
        hidden = layer(hidden, mask);
        states.push_back(hidden);
    }
    return states;
}

torch::Tensor ClipTextModelImpl::finalNorm(const torch::Tensor& hidden)
{
    return m_parts->finalNorm(hidden);
}

torch::Tensor& ClipTextModelImpl::tokenEmbedding()
{
    return m_parts->tokens->weight;
}

void ClipTextModelImpl::appendTokens(const torch::Tensor& rows)
{
    auto& table = tokenEmbedding();
    if (rows.dim() != 2 || rows.size(1) != m_config.hiddenSize)
        throw Error("new token embeddings must be rows of " + std::to_string(m_config.hiddenSize));
    // set_data keeps the parameter registered under its name.
    table.mutable_grad().reset();
    table.set_data(torch::cat({ table.detach(), rows.detach().to(table.options()) }));
    m_config.vocabSize = table.size(0);
    m_parts->tokens->options.num_embeddings(m_config.vocabSize);
}

} // namespace detdiffusion::nn
