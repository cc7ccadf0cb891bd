#pragma once

#include "core/training/learning_rate.h"
#include "core/training/output_options.h"
#include "core/training/parallel_optimizer.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <string>

namespace detdiffusion {

class OptionVisitor;

/// Strength of the random changes that pictures undergo in training; 0 = none.
struct DetectorAugmentation {
    double flip = 0.5; ///< share of mirrored pictures
    double scale = 0.25; ///< size factor in [1 / (1 + scale), 1 + scale]
    double shift = 0.15; ///< of the picture's side
    double colour = 0.2; ///< brightness, contrast and colour cast
};

/// Settings of one detector run; visitOptions names and documents them.
struct DetectorTrainingOptions {
    std::filesystem::path run;
    std::filesystem::path annotations;
    std::filesystem::path images;
    std::filesystem::path validationAnnotations;
    std::filesystem::path validationImages;
    int64_t folds = 0;
    int64_t fold = 0;
    int64_t seed = 1;
    std::string precision = "fp32";

    int64_t inputSize = 128;
    double width = 1.0;
    int64_t headLayers = 1;

    int64_t steps = 4000;
    int64_t stopAfter = 0;
    int64_t batch = 32;
    double learningRate = 2e-3;
    double weightDecay = 0.05;
    LearningRateSchedule schedule { "cosine", 200, 4000, 1000, 0.0 };
    OptimizerOptions optimizer { 0.9, 0.999, 1e-8, 10.0, 0.0 };
    DetectorAugmentation augmentation;

    OutputOptions output { 50, 1000, 1000, 1 };
};

void visitOptions(OptionVisitor& visitor, DetectorTrainingOptions& options);

/// Throws Error listing every problem; `source` names the file in the message.
DetectorTrainingOptions detectorOptionsFromJson(
    const nlohmann::json& json, const std::string& source);

nlohmann::json toJson(DetectorTrainingOptions options);

} // namespace detdiffusion
