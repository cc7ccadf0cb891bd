#pragma once

#include "core/domain/annotation.h"
#include "core/domain/layout.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// A picture of a data set, for editing its boxes on a canvas.
struct EditedPicture {
    AnnotatedImage image;
    std::vector<Annotation> objects; ///< of the image, crowds included, in file order
    std::vector<Category> categories; ///< that the objects refer to
    std::string key; ///< tells this picture from all others
};

/// The boxes of a picture, cut at its edges, in pixels of the picture's own size. Crowds and
/// objects without area inside it are left out. A box knows its object by a key in `extras`. Throws
/// Error for a picture that the editor can't hold: too large, of unknown size, too many boxes.
Layout layoutOf(const EditedPicture& picture);

/// What a picture's objects become when its boxes were edited.
struct EditedObjects {
    std::vector<Annotation> objects;
    int movedOutlines = 0; ///< polygons that went along with their box
    int droppedMasks = 0; ///< run lengths of boxes that were moved or resized
};

/// Gives a class name its id in the data set.
using ClassIds = std::function<int64_t(const std::string& className)>;

/// The objects of `picture` after its boxes became those of `layout`, in drawing order; what
/// layoutOf left out comes first and stays. An object whose box is as it was stays to the last
/// digit but for class and attribute. Where the box was moved or resized, polygons are moved and
/// stretched with it and keep their share of its area; run lengths are dropped, because pixels
/// can't be stretched without inventing some. A box without its object's key is new: it gets the id
/// in `added` if its own id is there, else the next one from `freshId` on, which `added` then
/// holds.
EditedObjects objectsOf(const Layout& layout, const EditedPicture& picture, const ClassIds& classId,
    int64_t freshId, std::map<int64_t, int64_t>& added);

/// Classes of boxes that are none of the categories.
std::vector<std::string> newClasses(const Layout& layout, const std::vector<Category>& categories);

} // namespace detdiffusion
