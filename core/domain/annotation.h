#pragma once

#include "core/domain/category_set.h"
#include "core/domain/perception.h"

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// Run lengths in column-major order, starting with background: COCO's uncompressed RLE.
struct RunLengthMask {
    int width = 0;
    int height = 0;
    std::vector<uint32_t> counts;

    bool isEmpty() const { return counts.empty(); }
    bool operator==(const RunLengthMask&) const = default;
};

/// One object of a COCO instances file. Box in pixels: x, y, width, height.
struct Annotation {
    int64_t id = 0;
    int64_t imageId = 0;
    int64_t categoryId = 0;
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    double area = 0.0;
    bool isCrowd = false;
    Perception perception = Perception::Unset; ///< attributes.perception
    /// Polygons or run lengths as JSON, as the file has them (core/data/coco_segmentation.h makes a
    /// mask of them); empty when the file has none.
    std::string segmentation;
    std::string extras = "{}"; ///< JSON object of the keys not held above
};

struct AnnotatedImage {
    int64_t id = 0;
    std::string fileName;
    int width = 0;
    int height = 0;
    std::string extras = "{}"; ///< JSON object of the keys not held above
};

struct Category {
    int64_t id = 0;
    std::string name;
    std::string extras = "{}"; ///< JSON object of the keys not held above
};

/// A COCO instances file in memory. Every annotation refers to an image and a category that exist.
struct CocoDataset {
    std::vector<AnnotatedImage> images;
    std::vector<Annotation> annotations;
    std::vector<Category> categories;
    std::string extras = "{}"; ///< JSON object of the remaining top-level keys

    /// Category names in file order.
    CategorySet categorySet() const;
};

} // namespace detdiffusion
