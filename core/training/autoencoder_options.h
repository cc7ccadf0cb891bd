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

/// Settings of one autoencoder run; visitOptions names and documents them.
struct AutoencoderTrainingOptions {
    std::filesystem::path run;
    std::filesystem::path images;
    std::filesystem::path validationImages;
    int64_t validationCount = 128;
    std::string model = "{}"; ///< vae/config.json
    std::filesystem::path from;
    bool trainEncoder = true;
    int64_t seed = 1;
    std::string device = "cpu";
    std::string precision = "fp32";
    int64_t workers = 1;

    int64_t steps = 20000;
    int64_t stopAfter = 0;
    int64_t batch = 32;
    int64_t crop = 64;
    int64_t fullSizeSteps = 2000;
    int64_t fullSizeBatch = 8;
    LearningRateSchedule schedule;
    double learningRate = 1e-3;
    double weightDecay = 0.0;
    OptimizerOptions optimizer { 0.9, 0.99, 1e-8, 1.0, 0.999 };

    double absoluteWeight = 1.0;
    double squaredWeight = 0.5;
    double klWeight = 1e-6;

    OutputOptions output;
};

void visitOptions(OptionVisitor& visitor, AutoencoderTrainingOptions& options);

/// Throws Error listing every problem; `source` names the file in the message.
AutoencoderTrainingOptions autoencoderOptionsFromJson(
    const nlohmann::json& json, const std::string& source);

nlohmann::json toJson(AutoencoderTrainingOptions options);

} // namespace detdiffusion
