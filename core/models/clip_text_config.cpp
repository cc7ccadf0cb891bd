#include "core/domain/error.h"
#include "core/models/clip_text_model.h"

#include <nlohmann/json.hpp>

namespace detdiffusion::nn {

namespace {

ClipTextConfig readKeys(const nlohmann::json& json)
{
    ClipTextConfig config;
    config.vocabSize = json.value("vocab_size", config.vocabSize);
    config.hiddenSize = json.value("hidden_size", config.hiddenSize);
    config.intermediateSize = json.value("intermediate_size", config.intermediateSize);
    config.numHiddenLayers = json.value("num_hidden_layers", config.numHiddenLayers);
    config.numAttentionHeads = json.value("num_attention_heads", config.numAttentionHeads);
    config.maxPositionEmbeddings =
        json.value("max_position_embeddings", config.maxPositionEmbeddings);
    config.layerNormEps = json.value("layer_norm_eps", config.layerNormEps);
    config.hiddenAct = json.value("hidden_act", config.hiddenAct);
    return config;
}

void validate(const ClipTextConfig& config)
{
    for (const int64_t value : { config.vocabSize, config.hiddenSize, config.intermediateSize,
             config.numHiddenLayers, config.numAttentionHeads, config.maxPositionEmbeddings })
        if (value < 1)
            throw Error("text encoder configuration: sizes must be at least 1");
    if (config.hiddenSize % config.numAttentionHeads != 0)
        throw Error("text encoder configuration: hidden_size must be a multiple of "
                    "num_attention_heads");
    if (config.hiddenAct != "quick_gelu" && config.hiddenAct != "gelu")
        throw Error("text encoder configuration: hidden_act \"" + config.hiddenAct
            + "\" is not supported; use quick_gelu or gelu");
}

} // namespace

ClipTextConfig ClipTextConfig::fromJson(const nlohmann::json& json)
try {
    const auto config = readKeys(json);
    validate(config);
    return config;
} catch (const nlohmann::json::exception& error) {
    throw Error(std::string("text encoder configuration: ") + error.what());
}

nlohmann::json ClipTextConfig::toJson() const
{
    return {
        { "architectures", { "CLIPTextModel" } },
        { "model_type", "clip_text_model" },
        { "vocab_size", vocabSize },
        { "hidden_size", hiddenSize },
        { "intermediate_size", intermediateSize },
        { "num_hidden_layers", numHiddenLayers },
        { "num_attention_heads", numAttentionHeads },
        { "max_position_embeddings", maxPositionEmbeddings },
        { "layer_norm_eps", layerNormEps },
        { "hidden_act", hiddenAct },
        { "projection_dim", hiddenSize },
    };
}

} // namespace detdiffusion::nn
