#pragma once

#include "core/models/autoencoder_kl.h"

#include <filesystem>

namespace detdiffusion {

/// The newest autoencoder of a run folder (its vae/, else its latest checkpoint), or of a vae or
/// model folder. Throws Error.
std::filesystem::path findAutoencoder(const std::filesystem::path& path);

/// Reads config.json and weights of a vae folder. Throws Error.
nn::AutoencoderKL loadAutoencoder(const std::filesystem::path& vaeFolder);

} // namespace detdiffusion
