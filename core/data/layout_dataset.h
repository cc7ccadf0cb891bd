#pragma once

#include "core/domain/annotation.h"
#include "core/domain/layout.h"

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// The share of every latent cell that the objects of one class cover in one picture.
struct ClassCoverage {
    int classIndex = 0;
    std::vector<uint8_t> cells; ///< rows x columns, 255 = wholly covered
};

/// One picture as training sees it.
struct LayoutSample {
    std::string fileName;
    Layout layout; ///< class names, normalised boxes, attributes
    std::vector<ClassCoverage> coverage; ///< one entry per class present, ascending
};

struct LayoutDatasetOptions {
    int latentWidth = 16; ///< columns of the coverage grid
    int latentHeight = 16;
    double minimumBoxArea = 0.0; ///< share of the picture; smaller boxes are left out (paper: 0.02)
    bool boxMasks = false; ///< the whole box counts as covered, also where a mask is known
};

/// Pictures with layouts and class-wise masks at latent resolution.
struct LayoutDataset {
    std::vector<std::string> classes; ///< in the file's order
    std::vector<LayoutSample> samples; ///< pictures without boxes are left out
    int64_t labelledBoxes = 0; ///< boxes with easy or hard
    int64_t boxes = 0;

    std::vector<std::string> fileNames() const;
};

/// Crowd boxes and boxes without area are left out, boxes are cut at the picture's edge. The masks
/// of a class are united; an object without a mask counts as its whole box. Throws Error when
/// nothing is left.
LayoutDataset makeLayoutDataset(const CocoDataset& dataset, const LayoutDatasetOptions& options);

/// float [classes, rows, columns] in [0, 1].
torch::Tensor coverageTensor(
    const LayoutSample& sample, int64_t classes, int64_t rows, int64_t columns);

} // namespace detdiffusion
