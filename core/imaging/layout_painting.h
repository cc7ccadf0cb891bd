#pragma once

#include "core/domain/class_colours.h"
#include "core/domain/image.h"
#include "core/domain/layout.h"

#include <string>
#include <vector>

namespace detdiffusion {

// Layouts and results as pictures for people. Free functions without shared state: safe from any
// thread.

/// The picture with the boxes over it: easy = solid, hard = dashed, unset = thin line, in the
/// colour of the class, with its name unless `labels` is false. Boxes scale with the picture.
/// Enlarge small pictures first: lines and letters have a fixed size.
Image paintLayout(
    const Image& picture, const Layout& layout, const ClassColours& colours, bool labels = true);

/// The boxes alone, lightly filled, on a pale backdrop of width x height pixels.
Image sketchLayout(const Layout& layout, const ClassColours& colours, int width, int height);

struct SheetCell {
    Image image;
    std::string caption; ///< one line of ASCII below the picture; may be empty
};

/// The pictures in rows of `columns`, each centred in its cell, on white.
/// Throws Error without cells or columns.
Image composeSheet(const std::vector<SheetCell>& cells, int columns);

} // namespace detdiffusion
