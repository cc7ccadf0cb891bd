#pragma once

#include "core/data/dataset_split.h"
#include "core/domain/control.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// Takes the pictures that `sizeOf` can't read out of the splits, with their objects, so that the
/// rest can be used. The pictures are looked at on all cores. Returns a text that names the file
/// for each of them, in order. Throws Cancelled.
std::vector<std::string> removeUnreadablePictures(std::vector<DatasetSplit>& splits,
    const PictureSizeReader& sizeOf, const Control& control = {});

} // namespace detdiffusion
