#pragma once

#include "core/diffusion/load_options.h"
#include "core/diffusion/mapped_weights.h"

#include <filesystem>
#include <string>

namespace detdiffusion {

/// The weights of a model folder's U-Net, text encoder and autoencoder, mapped but not read yet.
/// Whoever builds a network takes its part; all parts report to one progress. Not thread-safe.
class ModelWeights {
public:
    ModelWeights(MappedWeights weights, const LoadOptions& options);
    /// Maps them first: throws Error naming the missing or damaged file.
    ModelWeights(const std::filesystem::path& modelFolder, const LoadOptions& options);

    /// The tensors of "unet", "text_encoder" or "vae", under today's names, with the filters of
    /// the options. Call once per part. Taking a tensor may throw Cancelled.
    WeightSource take(const std::string& part);

private:
    LoadOptions m_options;
    MappedWeights m_weights;
    WeightSource::Filter m_progress;
};

} // namespace detdiffusion
