#pragma once

#include "core/diffusion/scheduler_config.h"
#include "core/domain/annotation.h"
#include "core/models/autoencoder_kl_config.h"
#include "core/text/prompt.h"
#include "core/training/diffusion_networks.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

struct DiffusionTrainingOptions;
struct ModelInitOptions;

/// The parts of a model folder that training does not change (tokenizer, autoencoder, scheduler,
/// prompt settings) and the configurations of those that it does. Kept as `base/` in the run
/// folder, so that a resumed run needs nothing else.
struct ModelBase {
    std::filesystem::path folder;
    DiffusionConfigs configs;
    SchedulerConfig scheduler;
    GenerationConfig prompt;
    /// Rows of the embedding table before it grew for this run.
    int64_t rowsBefore = 0;

    std::filesystem::path tokenizer() const { return folder / "tokenizer"; }
    std::filesystem::path vae() const { return folder / "vae"; }
};

/// Fills `folder` for a training with these data, from scratch or from a model folder. Throws Error
/// naming the file or the fields that do not fit together.
void createModelBase(const std::filesystem::path& folder, const DiffusionTrainingOptions& options,
    const CocoDataset& training);

/// How prompts are written: as the model that the training starts from does it, or, where it is no
/// layout model, as the settings say. Throws Error.
GenerationConfig startingPrompt(const DiffusionTrainingOptions& options);

/// `perception_head/config.json` before channels and classes are filled in: as the settings say,
/// else that of the model that the training starts from. Throws Error.
nlohmann::json headConfig(const ModelInitOptions& model);

/// Throws Error naming the fields of networks that do not fit together.
void requireFit(const DiffusionConfigs& networks, const nn::AutoencoderKLConfig& vae);

/// Reads what createModelBase wrote. Throws Error.
ModelBase loadModelBase(const std::filesystem::path& folder);

/// Networks with the weights training starts from: random with sin-cos location embeddings, or
/// those of the model folder options.model.from. Throws Error.
DiffusionNetworks initialNetworks(const ModelBase& base, const DiffusionTrainingOptions& options);

/// Writes a complete model folder: the base and the networks' weights in float. Adapters are added
/// to the weights, and beside them as `pytorch_lora_weights.safetensors`. Throws Error.
void writeModelFolder(
    const std::filesystem::path& folder, const ModelBase& base, DiffusionNetworks& networks);

} // namespace detdiffusion
