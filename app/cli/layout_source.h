#pragma once

#include "core/domain/generation.h"
#include "core/engine/coco_layouts.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

struct ModelInfo;

/// A layout to paint, and how the picture it was read from had been painted.
struct LayoutSource {
    std::string name; ///< file name for the picture, without ending
    Layout layout;
    std::optional<GenerationSettings> recorded;
};

/// One layout file or picture with our metadata. Throws Error for anything else.
LayoutSource readLayoutSource(const std::filesystem::path& path);

/// A file as above, a folder of such files (in name order), or with `imagesLike` a COCO file, whose
/// layouts get the model's own picture size. Throws Error, also when two names are equal.
std::vector<LayoutSource> readLayoutSources(
    const std::filesystem::path& path, bool imagesLike, const ModelInfo& model);

} // namespace detdiffusion
