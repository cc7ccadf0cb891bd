#include "core/training/autoencoder_loading.h"

#include "core/domain/error.h"
#include "core/models/autoencoder_kl_keys.h"
#include "core/training/checkpoint_store.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace fs = std::filesystem;

fs::path findAutoencoder(const fs::path& path)
{
    if (fs::exists(path / "config.json"))
        return path;
    if (fs::exists(path / "vae/config.json"))
        return path / "vae";
    const CheckpointStore checkpoints(path / "checkpoints");
    if (const auto step = checkpoints.latest())
        return checkpoints.path(*step) / "vae";
    throw Error(
        path.string() + " holds no autoencoder: expected config.json, vae/ or checkpoints/");
}

nn::AutoencoderKL loadAutoencoder(const fs::path& vaeFolder)
{
    nn::AutoencoderKL model(nn::AutoencoderKLConfig::fromJson(partConfig(vaeFolder)));
    const PartWeights weights(vaeFolder);
    loadModuleState(*model, nn::renameOldAttentionKeys(weights.tensors()), weights.path().string());
    model->eval();
    return model;
}

} // namespace detdiffusion
