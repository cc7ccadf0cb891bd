#include "core/domain/error.h"
#include "core/training/diffusion_options.h"
#include "core/training/model_base.h"
#include "core/training/text_initialization.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kUNetWeights = "unet/diffusion_pytorch_model.safetensors";
constexpr const char* kTextWeights = "text_encoder/model.safetensors";
constexpr const char* kHeadWeights = "perception_head/diffusion_pytorch_model.safetensors";

void loadPart(torch::nn::Module& module, const fs::path& part)
{
    const PartWeights weights(part);
    loadModuleState(module, weights.tensors(), weights.path().string(), { "position_ids" });
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
    loadPart(*networks.textEncoder, source / "text_encoder");
    if (fs::exists(source / "perception_head/config.json")
        && partConfig(source / "perception_head") == base.configs.perceptionHead.toJson())
        loadPart(*networks.perceptionHead, source / "perception_head");
    return networks;
}

void writeModelFolder(
    const fs::path& folder, const ModelBase& base, const DiffusionNetworks& networks)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    fs::copy(base.folder, folder,
        fs::copy_options::recursive | fs::copy_options::overwrite_existing, failure);
    if (failure)
        throw Error("can't write the model folder " + folder.string() + ": " + failure.message());
    saveSafetensors(folder / kUNetWeights, moduleStateAs(*networks.unet, torch::kFloat32));
    saveSafetensors(folder / kTextWeights, moduleStateAs(*networks.textEncoder, torch::kFloat32));
    saveSafetensors(
        folder / kHeadWeights, moduleStateAs(*networks.perceptionHead, torch::kFloat32));
}

} // namespace detdiffusion
