#pragma once

#include "core/domain/generation.h"
#include "core/engine/coco_layouts.h"
#include "core/evaluation/image_selection.h"

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

/// A file as above, or a folder of such files (in name order), of which `limit` evenly spread ones
/// are read (0 = all). Throws Error.
std::vector<LayoutSource> readLayoutSources(const std::filesystem::path& path, int limit);

/// The layouts of the selected images of a COCO file, in the model's own picture size. Throws
/// Error, also when two names are equal.
std::vector<LayoutSource> readCocoLayouts(
    const std::filesystem::path& path, const ImageSelection& selection, const ModelInfo& model);

} // namespace detdiffusion
