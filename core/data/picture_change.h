#pragma once

#include "core/data/dataset_formats.h"

#include <optional>
#include <vector>

namespace detdiffusion {

/// A picture of a data set and its objects, crowds included, in file order: as the file has them,
/// and as it is to have them. Objects with the id of one of before are the same object; the others
/// are new.
struct PictureChange {
    AnnotatedImage image;
    std::vector<Annotation> before;
    std::vector<Annotation> after;
};

/// Changed pictures of one split.
struct DatasetChanges {
    DatasetSource source;
    std::string split;
    std::filesystem::path images; ///< folder of the split's pictures
    std::vector<Category> categories; ///< of the split; new ones at the end
    std::vector<PictureChange> pictures;
};

/// The same box, to the last digit.
bool isSamePlace(const Annotation& a, const Annotation& b);

/// Where the object was in `before`; nothing for a new one.
std::optional<size_t> placeBefore(const PictureChange& change, const Annotation& object);

/// Throws Error naming file and picture unless `holds`: somebody else has changed the file.
void requireAsOpened(bool holds, const std::filesystem::path& file, const AnnotatedImage& image);

/// Throws Error unless the objects that `file` has are those before the change, in this order.
void requireAsOpened(const std::vector<Annotation>& found, const PictureChange& change,
    const std::filesystem::path& file);

/// The name of a class; the id must be known.
const std::string& classNameOf(const std::vector<Category>& categories, int64_t id);

} // namespace detdiffusion
