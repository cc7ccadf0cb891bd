#pragma once

#include "core/domain/annotation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// Which objects and pictures a layout model is trained and measured on. The defaults are those of
/// the COCO benchmark of the paper's baselines (LAMA, LayoutDiffusion, GeoDiffusion).
struct FilterRules {
    /// Objects whose box covers this share of the picture, or less, are left out.
    double minimumArea = 0.02;
    /// Pictures with fewer or more of the objects that are left are left out.
    int fewestObjects = 3;
    int mostObjects = 8;
    bool keepCrowds = false;
    std::vector<std::string> excludedClasses { "other" };
};

/// How many fell to each rule. An object is counted under the first rule of this order that it
/// breaks.
struct FilterReport {
    int64_t objects = 0; ///< before
    int64_t withoutSize = 0; ///< in a picture whose width or height the file does not say
    int64_t crowds = 0;
    int64_t excluded = 0; ///< by class
    int64_t small = 0;
    int64_t inDroppedImages = 0; ///< passed every rule, their picture did not
    int64_t objectsKept = 0;
    int64_t images = 0; ///< before
    int64_t tooFew = 0; ///< pictures
    int64_t tooMany = 0;
    int64_t imagesKept = 0;
};

/// Leaves out what breaks a rule, in place; categories and everything else stay as they are. Throws
/// Error for rules that nothing can pass.
FilterReport filterDataset(CocoDataset& dataset, const FilterRules& rules);

} // namespace detdiffusion
