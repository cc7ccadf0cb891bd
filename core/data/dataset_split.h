#pragma once

#include "core/domain/annotation.h"

#include <filesystem>
#include <functional>
#include <string>

namespace detdiffusion {

/// One part of a data set on disk: train, val ...
struct DatasetSplit {
    std::string name;
    CocoDataset dataset; ///< file names with forward slashes, relative to `images`
    std::filesystem::path images; ///< folder of the pictures
};

struct PictureSize {
    int width = 0;
    int height = 0;

    bool operator==(const PictureSize&) const = default;
};

/// Size of a picture file as it is shown, that is with its EXIF orientation. Throws Error. Core
/// takes this as a parameter so that it needs no codec library.
using PictureSizeReader = std::function<PictureSize(const std::filesystem::path&)>;

} // namespace detdiffusion
