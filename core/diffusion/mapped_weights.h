#pragma once

#include "core/weights/safetensors.h"

#include <filesystem>
#include <map>
#include <string>

namespace detdiffusion {

/// The tensors of a model folder's networks, mapped but not read: names, types and shapes cost the
/// headers of the files only.
struct MappedWeights {
    std::map<std::string, TensorMap> parts; ///< unet, text_encoder, vae; under today's names
    std::map<std::string, std::string> origins; ///< the file or index of each, for messages
};

/// `variant`: see variantOfPart. Throws Error naming the missing or damaged file.
MappedWeights mapWeights(const std::filesystem::path& modelFolder, const std::string& variant = {});

} // namespace detdiffusion
