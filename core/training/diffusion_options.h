#pragma once

#include "core/diffusion/foreground_weighting.h"
#include "core/training/learning_rate.h"
#include "core/training/optimizer_options.h"
#include "core/training/output_options.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <string>

namespace detdiffusion {

class OptionVisitor;

/// Where the networks come from; visitOptions names and documents the fields.
struct ModelInitOptions {
    std::string from = "scratch";
    std::filesystem::path vae;
    std::string unet = "{}";
    std::string textEncoder = "{}";
    std::string scheduler = "{}";
    std::string perceptionHead = "{}";
    std::string promptTemplate = "An image with {bbox}";
    int64_t gridColumns = 32;
    int64_t gridRows = 32;
    int64_t maxBoxes = 8;
    double locationScale = 1.0;
    double guidance = 4.0;
    int64_t samplingSteps = 25;
};

struct TrainingDataOptions {
    std::filesystem::path annotations;
    std::filesystem::path images;
    std::filesystem::path validationAnnotations;
    std::filesystem::path validationImages;
    int64_t validationCount = 256;
    int64_t width = 128;
    int64_t height = 128;
    double minimumBoxArea = 0.0;
    std::string masks = "objects";
    bool flip = true;
};

struct ConditioningOptions {
    double nullText = 0.1;
    double dropAttributes = 0.1;
};

struct DiffusionLossOptions {
    bool foregroundWeighting = true;
    ForegroundWeighting foreground;
    double minSnrGamma = 0.0;
    double perceptionWeight = 0.01;
    int64_t absentClasses = 2;
};

/// Settings of one diffusion run.
struct DiffusionTrainingOptions {
    std::filesystem::path run;
    int64_t seed = 1;
    std::string device = "cpu";
    std::string precision = "fp32";
    int64_t workers = 1;
    std::string stage = "diffusion";
    ModelInitOptions model;
    TrainingDataOptions data;
    ConditioningOptions conditioning;
    DiffusionLossOptions loss;

    int64_t steps = 60000;
    int64_t stopAfter = 0;
    int64_t batch = 32;
    double learningRate = 1e-3;
    double textRate = 0.75;
    double embeddingRate = 1.0;
    double textLayerDecay = 1.0;
    double headRate = 1.0;
    double weightDecay = 0.01;
    LearningRateSchedule schedule;
    OptimizerOptions optimizer;

    OutputOptions output;
    int64_t sampleEvery = 0;
};

/// The stage that teaches the text encoder alone, see nn::LayoutReader.
inline constexpr const char* kTextStage = "text";

void visitOptions(OptionVisitor& visitor, DiffusionTrainingOptions& options);

/// Throws Error listing every problem; `source` names the file in the message.
DiffusionTrainingOptions diffusionOptionsFromJson(
    const nlohmann::json& json, const std::string& source);

nlohmann::json toJson(DiffusionTrainingOptions options);

} // namespace detdiffusion
