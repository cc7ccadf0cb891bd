#pragma once

#include "core/domain/annotation.h"
#include "core/perception/detection_results.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace detdiffusion {

/// The pictures a detector is asked to look at, and the ids its findings are written with.
struct DetectionImages {
    std::vector<AnnotatedImage> images; ///< width 0 when no annotations tell the size
    std::vector<std::filesystem::path> files;
    CategoryIds categoryIds; ///< one per class of the detector
};

/// All images of `annotations`, or, when that path is empty, all image files of the folder with the
/// number in their name (else their position, from 1) as id. Files of annotations may be missing.
/// Throws Error when the annotations know none of the detector's classes.
DetectionImages detectionImages(const std::filesystem::path& folder,
    const std::filesystem::path& annotations, const CategorySet& classes,
    const std::vector<int64_t>& ownIds);

/// The COCO id in `dataset` of every class; Error when it holds none of them.
CategoryIds categoryIdsIn(const CocoDataset& dataset, const CategorySet& classes);

} // namespace detdiffusion
