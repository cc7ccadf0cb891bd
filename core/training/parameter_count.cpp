#include "core/training/parameter_count.h"

#include "core/models/clip_text_model.h"
#include "core/models/perception_head.h"
#include "core/models/token_rows.h"
#include "core/models/unet_2d_condition.h"
#include "core/training/model_base.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <array>

namespace detdiffusion {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

/// Tensors of the networks that a run starts from, for their shapes, and the rows that it adds.
struct StartingShapes {
    TensorMap unet;
    TensorMap text;
    nn::PerceptionHeadConfig head;
    int64_t layoutRows = 0; ///< of the embedding table: locations, easy and hard, new words
    int64_t newRows = 0; ///< those of them that the model lacks
};

StartingShapes shapesFromScratch(const DiffusionTrainingOptions& options)
{
    const auto unet = nn::UNet2DConditionConfig::fromJson(json::parse(options.model.unet));
    const auto text = nn::ClipTextConfig::fromJson(json::parse(options.model.textEncoder));
    StartingShapes shapes;
    shapes.unet = moduleState(*nn::UNet2DConditionModel(unet));
    shapes.text = moduleState(*nn::ClipTextModel(text));
    shapes.head = nn::PerceptionHeadConfig::fromJson(headConfig(options.model));
    shapes.head.featureChannels = unet.decoderChannels();
    return shapes;
}

StartingShapes shapesOfModel(
    const DiffusionTrainingOptions& options, const std::vector<std::string>& classes)
{
    const fs::path source = options.model.from;
    const auto prompt = startingPrompt(options);
    const auto growth = missingVocabulary(source / "tokenizer", prompt, classes);
    StartingShapes shapes;
    shapes.unet = PartWeights(source / "unet").tensors();
    shapes.text = PartWeights(source / "text_encoder").tensors();
    shapes.head = nn::PerceptionHeadConfig::fromJson(headConfig(options.model));
    shapes.head.featureChannels =
        nn::UNet2DConditionConfig::fromJson(partConfig(source / "unet")).decoderChannels();
    shapes.layoutRows = static_cast<int64_t>(layoutTokens(prompt).size() + growth.merges.size());
    shapes.newRows = growth.rows();
    return shapes;
}

int64_t numbersOf(const TensorMap& tensors)
{
    int64_t count = 0;
    for (const auto& [name, tensor] : tensors)
        if (tensor.is_floating_point())
            count += tensor.numel();
    return count;
}

int64_t adapterNumbers(const TensorMap& unet, int64_t rank)
{
    int64_t count = 0;
    for (const auto& [name, tensor] : unet)
        for (const char* ending :
            { ".to_q.weight", ".to_k.weight", ".to_v.weight", ".to_out.0.weight" })
            if (name.ends_with(ending))
                count += rank * (tensor.size(0) + tensor.size(1));
    return count;
}

int64_t headNumbers(nn::PerceptionHeadConfig config, size_t classes)
{
    config.classes = static_cast<int64_t>(classes);
    return numbersOf(moduleState(*nn::PerceptionHead(config)));
}

} // namespace

ParameterCounts countParameters(
    const DiffusionTrainingOptions& options, const std::vector<std::string>& classes)
{
    const auto shapes = options.model.from == "scratch" ? shapesFromScratch(options)
                                                        : shapesOfModel(options, classes);
    const auto table = shapes.text.find(kTokenTable);
    const int64_t oldRows = table == shapes.text.end() ? 0 : table->second.numel();
    const int64_t width = table == shapes.text.end() ? 0 : table->second.size(1);
    const int64_t allRows = oldRows + shapes.newRows * width;
    const int64_t unet = numbersOf(shapes.unet);
    const int64_t text = numbersOf(shapes.text) - oldRows;
    const int64_t head = headNumbers(shapes.head, classes.size());

    const auto& train = options.train;
    const bool trainsText = train == trained::kAll || train == trained::kTextEncoder;
    const bool trainsUNet = train == trained::kAll || train == trained::kUNet;
    const bool trainsRows = train == trained::kEmbeddings || train == trained::kLora;
    const int64_t someRows = trainsRows ? shapes.layoutRows * width : 0;
    ParameterCounts counts;
    counts["unet"] = { unet, trainsUNet ? unet : 0 };
    counts["text_encoder"] = { text, trainsText ? text : 0 };
    counts["embeddings"] = { allRows, trainsText ? allRows : someRows };
    counts["perception_head"] = { head, options.loss.lambda() > 0.0 ? head : 0 };
    if (train == trained::kLora) {
        const int64_t adapters = adapterNumbers(shapes.unet, options.loraRank);
        counts["lora"] = { adapters, adapters };
    }
    return counts;
}

int64_t countNumbers(const fs::path& part)
{
    return numbersOf(PartWeights(part).tensors());
}

ParameterCount sumOf(const ParameterCounts& counts)
{
    ParameterCount sum;
    for (const auto& [group, count] : counts) {
        sum.total += count.total;
        sum.trained += count.trained;
    }
    return sum;
}

} // namespace detdiffusion
