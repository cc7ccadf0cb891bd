#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

namespace detdiffusion::nn {

/// `vae/config.json` of a diffusers folder (diffusers' AutoencoderKL).
struct AutoencoderKLConfig {
    int64_t inChannels = 3;
    int64_t outChannels = 3;
    int64_t latentChannels = 4;
    std::vector<int64_t> blockOutChannels { 128, 256, 512, 512 };
    int64_t layersPerBlock = 2;
    int64_t normNumGroups = 32;
    int64_t sampleSize = 512;
    double scalingFactor = 0.18215;

    /// Missing or null keys take diffusers' defaults. Throws Error naming the key for anything that
    /// is out of range or not implemented.
    static AutoencoderKLConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;
    /// Pixels per latent cell and side.
    int64_t downFactor() const { return int64_t { 1 } << (blockOutChannels.size() - 1); }
};

} // namespace detdiffusion::nn
