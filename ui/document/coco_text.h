#pragma once

#include "core/domain/annotation.h"
#include "core/domain/layout.h"

#include <string>

namespace detdiffusion {

// Boxes as the text of a COCO instances file with one image: what other tools copy and paste.

std::string cocoText(const Layout& layout);

/// The boxes of the first image that has any, cut at its border; crowds are left out.
std::vector<LayoutBox> firstBoxesOf(const CocoDataset& dataset);

/// firstBoxesOf the data set in this text. `source` names the text in errors; throws Error for text
/// that is no COCO instances file.
std::vector<LayoutBox> boxesFromCocoText(const std::string& text, const std::string& source);

} // namespace detdiffusion
