#pragma once

#include "core/domain/annotation.h"
#include "core/domain/layout.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// A layout and the name of the picture it stands for.
struct NamedLayout {
    std::string name; ///< file name without folder and ending
    Layout layout;

    bool operator==(const NamedLayout&) const = default;
};

/// One layout per image that has a box, in file order, of width x height pixels whatever the
/// image's size (boxes are relative). Boxes are cut at the border; crowds and empty boxes are left
/// out.
std::vector<NamedLayout> layoutsFromCoco(const CocoDataset& dataset, int width, int height);

} // namespace detdiffusion
