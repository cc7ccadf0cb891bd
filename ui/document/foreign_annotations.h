#pragma once

#include "core/domain/layout.h"

#include <QString>

#include <string>
#include <vector>

namespace detdiffusion {

// The boxes of one picture, as other programs write them.

/// Whether a .json file holds a COCO data set and no layout. Looks at its beginning only.
bool isCocoFile(const QString& path);

/// Reads a COCO file (its first picture that has boxes), a Pascal VOC annotation (.xml) or YOLO
/// labels (.txt). The numbers of YOLO labels stand for the names of the data.yaml or classes.txt in
/// the file's folder or above it, else for `classes`. Throws Error naming the file, also when it
/// holds no box.
std::vector<LayoutBox> readAnnotations(
    const QString& path, const std::vector<std::string>& classes);

} // namespace detdiffusion
