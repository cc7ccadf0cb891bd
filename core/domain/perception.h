#pragma once

#include <string>
#include <string_view>

namespace detdiffusion {

/// The perception attribute of a box (DetDiffusion Eq. 2): easy = a detector finds the object,
/// hard = it misses it, unset = not labelled (no token is written into the prompt).
enum class Perception { Unset, Easy, Hard };

/// Which attribute a picture is painted with: as the layout says, all boxes easy, or all hard.
enum class Strategy { AsDrawn, Easy, Hard };

/// "unset", "easy", "hard": the spelling of layout files and COCO attributes.
std::string toString(Perception perception);
/// Inverse of toString(Perception); throws Error for any other text.
Perception perceptionFromString(std::string_view text);

/// "as-drawn", "easy", "hard": the spelling of the command line and of the metadata.
std::string toString(Strategy strategy);
/// Inverse of toString(Strategy); throws Error for any other text.
Strategy strategyFromString(std::string_view text);

} // namespace detdiffusion
