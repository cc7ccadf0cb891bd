#pragma once

#include "core/domain/annotation.h"
#include "core/domain/control.h"
#include "core/domain/detection.h"
#include "core/domain/image.h"

#include <torch/types.h>

#include <filesystem>
#include <vector>

namespace detdiffusion {

/// An object that a detector should find.
struct DetectorObject {
    NormalizedRect rect;
    int classIndex = 0;
};

/// Decoded pictures and their objects, in memory.
struct DetectorSamples {
    torch::Tensor pixels; ///< uint8 [N, 3, S, S]
    std::vector<std::vector<DetectorObject>> objects; ///< one list per picture, no crowds

    int64_t size() const { return static_cast<int64_t>(objects.size()); }
};

/// Loads the images at `positions` of `dataset`, resized to `size`; class indices follow
/// `dataset.categories`. Throws Error (missing or unreadable image), Cancelled.
DetectorSamples loadDetectorSamples(const CocoDataset& dataset,
    const std::vector<size_t>& positions, const std::filesystem::path& folder, int64_t size,
    const ImageReader& read, const Control& control);

/// Positions of the images to train on: all of them when folds < 2, else those outside the fold.
std::vector<size_t> trainingPositions(size_t imageCount, int64_t folds, int64_t fold);

} // namespace detdiffusion
