#pragma once

#include "core/domain/category_set.h"
#include "core/domain/image.h"
#include "core/domain/layout.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// One object that a detector claims to see.
struct Detection {
    NormalizedRect rect;
    int classIndex = 0; ///< into the detector's own categories()
    double score = 0.0; ///< in [0, 1]

    bool operator==(const Detection&) const = default;
};

/// Finds objects in pictures. Implementations: our own LibTorch network, OpenCV dnn models.
/// Not thread-safe: use one object from one thread.
class Detector {
public:
    virtual ~Detector() = default;

    virtual const CategorySet& categories() const = 0;
    /// One line for people: kind, input size, classes, processor.
    virtual std::string description() const = 0;
    /// One list per image, best score first, scores >= minimumScore. Throws Error.
    virtual std::vector<std::vector<Detection>> detect(
        const std::vector<Image>& images, double minimumScore) = 0;
};

} // namespace detdiffusion
