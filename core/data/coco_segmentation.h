#pragma once

#include "core/domain/annotation.h"

#include <nlohmann/json_fwd.hpp>

namespace detdiffusion {

/// Any of COCO's three forms (list of polygons, run lengths as numbers or as text) for an image of
/// width x height pixels. Empty for null and for an empty list. Throws Error without a file name.
RunLengthMask maskFromSegmentation(const nlohmann::json& segmentation, int width, int height);

/// {"size": [height, width], "counts": "compressed text"}
nlohmann::ordered_json segmentationFromMask(const RunLengthMask& mask);

} // namespace detdiffusion
