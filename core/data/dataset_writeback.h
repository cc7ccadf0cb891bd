#pragma once

#include "core/data/picture_change.h"

namespace detdiffusion {

/// The files that saveChanges would write; some need not exist yet.
std::vector<std::filesystem::path> filesOf(const DatasetChanges& changes);

/// Writes the changes into the data set's own files: the COCO file; the label files and the
/// attributes of a YOLO split (see saveYolo); the XML files of Pascal VOC; layout files. Everything
/// else in them stays: other pictures, unknown keys, lines and elements of objects that are as
/// before (of XML, comments and the attributes of elements are not kept). Each file is written
/// atomically. Throws Error naming the file: when it can't be written, when its objects are not
/// `before` because somebody else changed it, or when data.yaml lacks a class.
void saveChanges(const DatasetChanges& changes);

} // namespace detdiffusion
