#pragma once

#include "core/domain/control.h"
#include "core/domain/image.h"

#include <torch/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// Pictures of one size in memory, as bytes: 16,000 of 128x128 take 0.8 GB.
struct ImageStore {
    std::vector<std::string> names; ///< relative to the folder they were read from
    torch::Tensor bytes; ///< uint8 [N, 3, H, W]

    int64_t size() const { return bytes.size(0); }
    /// Picture `index` as float [3, H, W] in [-1, 1].
    torch::Tensor image(int64_t index) const;
};

/// Names of the image files (png, jpg, jpeg, webp, bmp) of a folder, sorted. Throws Error when the
/// folder is missing or holds none.
std::vector<std::string> imageFileNames(const std::filesystem::path& folder);

/// Reads the named files. Throws Error naming the first file that can't be read or is of another
/// size than the first one, Cancelled when asked to stop.
ImageStore loadImages(const std::filesystem::path& folder, std::vector<std::string> names,
    const ImageReader& read, const Control& control);

} // namespace detdiffusion
