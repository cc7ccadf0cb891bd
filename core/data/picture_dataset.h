#pragma once

#include "core/domain/annotation.h"
#include "core/domain/layout.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// A picture file and the boxes that it was painted for.
struct LabelledPicture {
    std::string fileName;
    Layout layout; ///< of the picture's size in pixels
};

/// The pictures as a data set: one annotation per box, attributes included. Categories are
/// `classes` in their order, ids from 1, then the classes that only boxes name.
CocoDataset datasetOf(
    const std::vector<LabelledPicture>& pictures, const std::vector<std::string>& classes);

} // namespace detdiffusion
