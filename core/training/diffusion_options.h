#pragma once

#include "core/diffusion/foreground_weighting.h"
#include "core/training/divergence_options.h"
#include "core/training/learning_rate.h"
#include "core/training/optimizer_options.h"
#include "core/training/output_options.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

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
    double maxBadShare = 0.05;
};

struct ConditioningOptions {
    double nullText = 0.1;
    double dropAttributes = 0.1;
    bool attributes = true;
};

struct DiffusionLossOptions {
    bool foregroundWeighting = true;
    ForegroundWeighting foreground;
    double minSnrGamma = 0.0;
    bool perceptionHead = true;
    double perceptionWeight = 0.01;
    int64_t absentClasses = 2;

    /// Lambda of the perception-aware loss, 0 when the head is off.
    double lambda() const { return perceptionHead ? perceptionWeight : 0.0; }
};

/// What a run may train, see the setting `train`.
namespace trained {
inline constexpr const char* kAll = "all";
inline constexpr const char* kUNet = "unet";
inline constexpr const char* kTextEncoder = "text_encoder";
inline constexpr const char* kEmbeddings = "embeddings";
inline constexpr const char* kLora = "lora";
} // namespace trained

/// Settings of one diffusion run. The defaults are GeoDiffusion's, which DetDiffusion builds on,
/// where they do not depend on the size of the data.
struct DiffusionTrainingOptions {
    std::filesystem::path run;
    int64_t seed = 1;
    std::string device = "cpu";
    std::string precision = "fp32";
    int64_t workers = 1;
    std::string stage = "diffusion";
    std::string train = trained::kAll;
    int64_t loraRank = 16;
    std::filesystem::path latentCache;
    ModelInitOptions model;
    TrainingDataOptions data;
    ConditioningOptions conditioning;
    DiffusionLossOptions loss;

    int64_t steps = 60000;
    int64_t stopAfter = 0;
    int64_t batch = 32;
    int64_t accumulate = 1;
    bool gradientCheckpointing = false;
    double learningRate = 1.5e-4;
    double textRate = 0.75;
    double embeddingRate = 1.0;
    double textLayerDecay = 0.95;
    double headRate = 1.0;
    double weightDecay = 0.01;
    LearningRateSchedule schedule;
    OptimizerOptions optimizer;

    OutputOptions output;
    int64_t sampleEvery = 0;
    int64_t sampleCount = 8;
    std::filesystem::path sampleDetector;
    DivergenceOptions divergence;
};

/// The stage that teaches the text encoder alone, see nn::LayoutReader.
inline constexpr const char* kTextStage = "text";

/// The settings that a person who starts a run is asked for, as their names in the JSON file; all
/// others have defaults that do for most runs.
inline constexpr std::array kBasicDiffusionOptions { "model.from", "data.annotations",
    "data.images", "data.validation_annotations", "train", "steps", "batch", "learning_rate" };

void visitOptions(OptionVisitor& visitor, DiffusionTrainingOptions& options);

/// Reads the settings and tells everything that is wrong with them, one line each, instead of
/// throwing.
struct ReadDiffusionOptions {
    DiffusionTrainingOptions options;
    std::vector<std::string> problems;
};
ReadDiffusionOptions readDiffusionOptions(const nlohmann::json& json);

/// Throws Error listing every problem; `source` names the file in the message.
DiffusionTrainingOptions diffusionOptionsFromJson(
    const nlohmann::json& json, const std::string& source);

nlohmann::json toJson(DiffusionTrainingOptions options);

} // namespace detdiffusion
