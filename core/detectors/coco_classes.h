#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

// The 80 classes of MS COCO (Lin et al. 2014), which public detectors are trained on. Free
// functions without shared state: safe from any thread.

/// The names as COCO's annotation files spell them, in order of their ids.
const std::vector<std::string>& cocoClassNames();

/// `names` in COCO's spelling if they are its 80 classes as Darknet writes them ("motorbike",
/// "tvmonitor"); any other list as it is.
std::vector<std::string> withCocoSpelling(const std::vector<std::string>& names);

/// COCO's ids (1 to 90, with gaps) for its 80 classes; 1, 2, 3 ... for any other list.
std::vector<int64_t> guessedCategoryIds(const std::vector<std::string>& names);

} // namespace detdiffusion
