#include "core/training/trained_parts.h"

#include "core/models/token_rows.h"
#include "core/text/bpe_tokenizer.h"
#include "core/training/diffusion_options.h"
#include "core/training/lora_training.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace detdiffusion {

namespace {

/// 0 for the embeddings, i + 1 for layer i, layers + 1 for the final norm.
int64_t textLayer(const std::string& name, int64_t layers)
{
    const std::string marker = "encoder.layers.";
    const auto found = name.find(marker);
    if (found != std::string::npos)
        return std::stoll(name.substr(found + marker.size())) + 1;
    return name.find("embeddings") != std::string::npos ? 0 : layers + 1;
}

void appendAll(std::vector<TrainedParameter>& parameters, const torch::nn::Module& module,
    const std::string& prefix, double rateScale, double weightDecay)
{
    for (const auto& item : module.named_parameters())
        parameters.push_back({ prefix + item.key(), item.value(), rateScale, weightDecay });
}

TrainedParameter textParameter(const std::string& name, const torch::Tensor& value, int64_t layers,
    const DiffusionTrainingOptions& options)
{
    const auto below = static_cast<double>(layers + 1 - textLayer(name, layers));
    const bool decays = value.dim() > 1 && name.find("position_embedding") == std::string::npos;
    const double rate = options.textRate * std::pow(options.textLayerDecay, below);
    return { kTextEncoder + name, value, name == kTokenTable ? rate * options.embeddingRate : rate,
        decays ? options.weightDecay : 0.0 };
}

void appendText(std::vector<TrainedParameter>& parameters, const nn::ClipTextModel& text,
    const DiffusionTrainingOptions& options)
{
    for (const auto& item : text->named_parameters())
        parameters.push_back(
            textParameter(item.key(), item.value(), text->config().numHiddenLayers, options));
}

void appendRows(std::vector<TrainedParameter>& parameters, nn::ClipTextModel& text,
    const DiffusionTrainingOptions& options)
{
    auto table =
        textParameter(kTokenTable, text->tokenEmbedding(), text->config().numHiddenLayers, options);
    table.weightDecay = 0.0;
    parameters.push_back(std::move(table));
}

void appendAdapters(std::vector<TrainedParameter>& parameters, nn::UNet2DConditionModel& unet,
    const DiffusionTrainingOptions& options)
{
    for (const auto& [path, layer] : attentionLayers(unet)) {
        parameters.push_back({ kLora + path + ".down", layer->down(), 1.0, options.weightDecay });
        parameters.push_back({ kLora + path + ".up", layer->up(), 1.0, options.weightDecay });
    }
}

bool isOneOf(const std::string& value, std::initializer_list<const char*> values)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// [rows, 1]: 1 for the tokens of locations and attributes, and for words that are new to the
/// model that the training starts from: their ids follow all others.
torch::Tensor trainedRows(const ModelBase& base, int64_t rows, int64_t rowsBefore)
{
    auto mask = torch::zeros({ rows, 1 });
    const BpeTokenizer tokenizer(base.tokenizer());
    for (const auto& token : layoutTokens(base.prompt))
        mask[tokenizer.addedTokens().at(token)] = 1.0;
    mask.slice(0, rowsBefore).fill_(1.0);
    return mask;
}

std::vector<std::shared_ptr<torch::nn::Module>> parts(const DiffusionNetworks& networks)
{
    return { networks.unet.ptr(), networks.textEncoder.ptr(), networks.perceptionHead.ptr() };
}

} // namespace

std::vector<TrainedParameter> trainedParameters(
    DiffusionNetworks& networks, const DiffusionTrainingOptions& options)
{
    std::vector<TrainedParameter> parameters;
    const auto& train = options.train;
    if (isOneOf(train, { trained::kAll, trained::kUNet }))
        appendAll(parameters, *networks.unet, kUNet, 1.0, options.weightDecay);
    if (isOneOf(train, { trained::kAll, trained::kTextEncoder }))
        appendText(parameters, networks.textEncoder, options);
    if (isOneOf(train, { trained::kEmbeddings, trained::kLora }))
        appendRows(parameters, networks.textEncoder, options);
    if (train == trained::kLora)
        appendAdapters(parameters, networks.unet, options);
    appendAll(parameters, *networks.perceptionHead, kPerceptionHead, options.headRate,
        options.weightDecay);
    if (networks.layoutReader)
        appendAll(parameters, *networks.layoutReader, kLayoutReader, 1.0, options.weightDecay);
    return parameters;
}

void chooseTrainedParts(
    DiffusionNetworks& networks, const ModelBase& base, const DiffusionTrainingOptions& options)
{
    if (options.train == trained::kLora)
        addAdapters(networks.unet, options.loraRank);
    if (options.train == trained::kAll)
        return;
    for (const auto& part : parts(networks))
        for (auto& parameter : part->parameters())
            parameter.set_requires_grad(false);
    for (auto& parameter : trainedParameters(networks, options))
        parameter.value.set_requires_grad(true);
    if (!isOneOf(options.train, { trained::kEmbeddings, trained::kLora }))
        return;
    auto& table = networks.textEncoder->tokenEmbedding();
    const auto mask = trainedRows(base, table.size(0), base.rowsBefore).to(table.device());
    table.register_hook([mask](const torch::Tensor& gradient) { return gradient * mask; });
}

void shareFrozenParameters(DiffusionNetworks& networks, const DiffusionNetworks& first)
{
    const auto sources = parts(first);
    const auto targets = parts(networks);
    for (size_t i = 0; i < sources.size(); ++i) {
        auto target = targets[i]->named_parameters();
        for (const auto& item : sources[i]->named_parameters())
            if (!item.value().requires_grad())
                target[item.key()].set_data(item.value().data());
    }
}

} // namespace detdiffusion
