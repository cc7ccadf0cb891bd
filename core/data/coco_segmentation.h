#pragma once

#include "core/domain/annotation.h"

#include <string>

namespace detdiffusion {

// COCO's three forms of a segmentation, as JSON: a list of polygons, run lengths as numbers or as
// text. Each throws Error without a file name for anything else. Safe from any thread.

/// The mask in an image of width x height pixels; empty for null, an empty list and no text.
RunLengthMask maskFromSegmentation(const std::string& segmentation, int width, int height);

/// Whether maskFromSegmentation gives a mask; throws as it does, and is much faster for polygons.
bool checkSegmentation(const std::string& segmentation, int width, int height);

/// {"size": [height, width], "counts": "compressed text"}
std::string segmentationFromMask(const RunLengthMask& mask);

} // namespace detdiffusion
