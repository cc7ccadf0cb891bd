#pragma once

#include "core/models/detector_net.h"
#include "core/training/detector_samples.h"

namespace detdiffusion {

/// What every cell of the prediction grid should say.
struct DetectorTargets {
    torch::Tensor classes; ///< int64 [B, h, w]; -1 = background
    torch::Tensor
        distances; ///< float [B, 4, h, w], pixels to left, top, right, bottom; 1 on background
    torch::Tensor centreness; ///< float [B, h, w] in [0, 1]
};

/// FCOS's assignment with centre sampling: a cell near the middle of an object, and inside it,
/// stands for the object; the smallest one where several do. `size` = side of the pictures in
/// pixels.
DetectorTargets detectorTargets(
    const std::vector<std::vector<DetectorObject>>& objects, int64_t size);

struct DetectorLoss {
    torch::Tensor total;
    torch::Tensor classes; ///< focal loss (Lin et al. 2017)
    torch::Tensor boxes; ///< GIoU (Rezatofighi et al. 2019), weighted by centre-ness
    torch::Tensor centreness; ///< binary cross-entropy
};

DetectorLoss detectorLoss(const nn::DetectorOutput& output, const DetectorTargets& targets);

} // namespace detdiffusion
