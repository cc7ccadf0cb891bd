#pragma once

#include "core/domain/annotation.h"
#include "core/evaluation/coco_metrics.h"
#include "core/models/detector_net.h"
#include "core/training/detector_options.h"
#include "core/training/detector_samples.h"

namespace detdiffusion {

/// Held-out pictures in memory, and COCO's measures on them.
class DetectorValidation {
public:
    /// Throws Error (missing files, categories that the network does not know), Cancelled.
    DetectorValidation(const DetectorTrainingOptions& options, const nn::DetectorConfig& config,
        const ImageReader& read, const Control& control);

    CocoEvaluation measure(const nn::DetectorNet& net) const;

private:
    CocoDataset m_dataset;
    DetectorSamples m_samples;
};

} // namespace detdiffusion
