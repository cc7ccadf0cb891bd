#pragma once

#include "core/domain/generation.h"

#include <string>
#include <vector>

namespace detdiffusion {

// What a picture's PNG file says about it. Free functions without shared state: safe from any
// thread.

/// Names of the PNG text chunks.
inline constexpr const char* kInfotextChunk = "parameters";
inline constexpr const char* kMetadataChunk = "detdiffusion";

/// The `detdiffusion` chunk read back: enough to paint the picture again.
struct GenerationMetadata {
    GenerationRequest request;
    std::string prompt;
    std::string modelName;
    std::string modelHash;
    std::vector<std::string> loras; ///< "NAME=WEIGHT"
    std::string pairId;

    bool operator==(const GenerationMetadata&) const = default;
};

/// Automatic1111's infotext (prompt, then `Steps: 25, Sampler: ...`) in UTF-8.
std::string formatInfotext(const GeneratedImage& picture);

/// One line of ASCII JSON with everything but pixels and timing, so that equal pictures give equal
/// files.
std::string formatMetadata(const GeneratedImage& picture);
/// Inverse of formatMetadata; throws Error naming `source`.
GenerationMetadata parseMetadata(const std::string& json, const std::string& source);

} // namespace detdiffusion
