#pragma once

#include "core/domain/perception.h"

#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

// How the labels of several detectors become one. Free functions without shared state.

/// First: the first detector decides. Else an object is easy when all of them, more than half of
/// them, or any of them find it.
enum class LabelCombination { First, All, Most, Any };

/// "first", "all", "most", "any": the spelling of the command line and of the settings.
std::string toString(LabelCombination combination);
/// Inverse of toString; throws Error for any other text.
LabelCombination labelCombinationFromString(std::string_view text);

/// How many of `detectors` must find an object to make it easy: 1 to `detectors`. For First, ask
/// the first detector instead.
int votesNeeded(LabelCombination combination, int detectors);

/// One label per object from one list per detector. An object stays unset while a detector that
/// has a say has no label for it. Throws Error when sizes differ or there is no detector.
std::vector<Perception> combineLabels(
    const std::vector<std::vector<Perception>>& detectors, LabelCombination combination);

} // namespace detdiffusion
