#pragma once

#include "core/data/dataset_split.h"
#include "core/data/xml_element.h"
#include "core/domain/control.h"

#include <optional>
#include <vector>

namespace detdiffusion {

/// How the corners of a Pascal VOC box are counted.
enum class VocCorners {
    Plain, ///< as labelImg and CVAT write them: x from 0, xmax is the right edge
    Devkit, ///< as the original devkit has them: pixels from 1, xmax is the last one inside
};

/// Reads the splits of a Pascal VOC data set: `folder` holds Annotations/*.xml, the pictures in
/// JPEGImages or images, and perhaps the lists ImageSets/Main/NAME.txt or ImageSets/NAME.txt, each
/// of which is a split (the devkit's lists of one class are passed over); without lists all files
/// are the split "all". Class ids are 1, 2 ... in order of the names. Objects without area are left
/// out. `perception` is read from CVAT's <attributes>; pose, truncated, occluded and difficult are
/// kept in `extras`. Tells how many files are read, of a total of 0 (unknown). Throws Error naming
/// the file, Cancelled.
std::vector<DatasetSplit> loadVoc(
    const std::filesystem::path& folder, VocCorners corners, const Control& control = {});

/// Writes Annotations/*.xml and ImageSets/Main/NAME.txt of one split, for pictures in JPEGImages.
/// Corners are written with decimals where they need them. Throws Error, also when two pictures
/// would share an annotation file.
void saveVoc(const DatasetSplit& split, const std::filesystem::path& folder, VocCorners corners);

/// The <object> of an annotation file; without ids, class and picture. Throws Error without a file
/// name.
Annotation vocObject(const XmlElement& object, VocCorners corners);

/// Writes class, attribute and, where `box` says how corners are counted, the box into an <object>;
/// its other elements stay.
void setVocObject(XmlElement& element, const Annotation& object, const std::string& className,
    std::optional<VocCorners> box);

} // namespace detdiffusion
