#include "core/domain/copy_folder.h"
#include "core/models/token_rows.h"
#include "core/training/diffusion_options.h"
#include "core/training/lora_training.h"
#include "core/training/model_base.h"
#include "core/training/text_initialization.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kUNetWeights = "unet/diffusion_pytorch_model.safetensors";
constexpr const char* kTextWeights = "text_encoder/model.safetensors";
constexpr const char* kLoraWeights = "pytorch_lora_weights.safetensors"; // diffusers' name
constexpr const char* kHeadWeights = "perception_head/diffusion_pytorch_model.safetensors";

void loadPart(torch::nn::Module& module, const fs::path& part)
{
    const PartWeights weights(part);
    loadModuleState(module, weights.tensors(), weights.path().string(), { "position_ids" });
}

/// What the model that a training starts from calls its classes.
std::vector<std::string> classesOf(const fs::path& model)
{
    const auto file = model / "generation_config.json";
    return fs::exists(file) ? GenerationConfig::load(file).classes : std::vector<std::string> {};
}

/// The text encoder with rows for the tokens that the base's vocabulary has and the model's lacks.
void loadTextEncoder(nn::ClipTextModel& text, const ModelBase& base, const fs::path& source)
{
    const PartWeights weights(source / "text_encoder");
    auto tensors = weights.tensors();
    if (const auto table = tensors.find(kTokenTable); table != tensors.end()) {
        const auto growth =
            missingVocabulary(source / "tokenizer", base.prompt, base.prompt.classes);
        table->second = grownTokenTable(
            table->second, source / "tokenizer", growth, base.prompt, classesOf(source));
    }
    loadModuleState(*text, tensors, weights.path().string(), { "position_ids" });
}

/// The rows of classes that both models have; the others keep their initial values.
torch::Tensor withKnownClasses(const torch::Tensor& initial, const torch::Tensor& source,
    const std::vector<std::string>& classes, const std::vector<std::string>& sourceClasses)
{
    auto rows = initial.clone();
    for (size_t i = 0; i < classes.size(); ++i) {
        const auto found = std::find(sourceClasses.begin(), sourceClasses.end(), classes[i]);
        if (found != sourceClasses.end())
            rows[static_cast<int64_t>(i)].copy_(source[found - sourceClasses.begin()]);
    }
    return rows;
}

/// The head of the model as far as it fits: its last layer has a row per class.
void loadHead(nn::PerceptionHead& head, const ModelBase& base, const fs::path& source)
{
    auto config = nn::PerceptionHeadConfig::fromJson(partConfig(source / "perception_head"));
    const auto sourceClasses = classesOf(source);
    if (config.classes != static_cast<int64_t>(sourceClasses.size()))
        return;
    config.classes = head->config().classes;
    if (config.toJson() != head->config().toJson())
        return;
    const PartWeights weights(source / "perception_head");
    auto tensors = weights.tensors();
    for (const auto& [name, initial] : moduleState(*head))
        if (name.starts_with("classify.") && tensors.contains(name))
            tensors[name] =
                withKnownClasses(initial, tensors[name], base.prompt.classes, sourceClasses);
    loadModuleState(*head, tensors, weights.path().string());
}

} // namespace

DiffusionNetworks initialNetworks(const ModelBase& base, const DiffusionTrainingOptions& options)
{
    auto networks = makeNetworks(base.configs);
    if (options.model.from == "scratch") {
        initializeTextEncoder(networks.textEncoder, base, options.model.locationScale);
        return networks;
    }
    const fs::path source = options.model.from;
    loadPart(*networks.unet, source / "unet");
    loadTextEncoder(networks.textEncoder, base, source);
    if (fs::exists(source / "perception_head/config.json"))
        loadHead(networks.perceptionHead, base, source);
    return networks;
}

void writeModelFolder(const fs::path& folder, const ModelBase& base, DiffusionNetworks& networks)
{
    copyFolder(base.folder, folder);
    saveSafetensors(folder / kUNetWeights, mergedState(networks.unet));
    saveSafetensors(folder / kTextWeights, moduleStateAs(*networks.textEncoder, torch::kFloat32));
    saveSafetensors(
        folder / kHeadWeights, moduleStateAs(*networks.perceptionHead, torch::kFloat32));
    if (const auto lora = loraTensors(networks.unet); !lora.empty())
        saveSafetensors(folder / kLoraWeights, lora, { { "format", "pt" } });
}

} // namespace detdiffusion
