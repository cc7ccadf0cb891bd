#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// One class of the starter data set.
struct StarterClass {
    int64_t cocoId = 0; ///< COCO's own category id
    std::string name; ///< COCO's own category name
    double weight = 1.0; ///< relative frequency; deliberately skewed
    std::vector<char32_t> seen; ///< emoji of train, val and half of test
    std::vector<char32_t> heldOut; ///< emoji of the other half of test only
};

/// In order of COCO ids.
const std::vector<StarterClass>& starterClasses();

} // namespace detdiffusion
