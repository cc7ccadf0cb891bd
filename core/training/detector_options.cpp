#include "core/training/detector_options.h"

#include "core/training/option_reader.h"
#include "core/training/option_writer.h"
#include "core/training/shared_options.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

void visitData(OptionVisitor& visitor, DetectorTrainingOptions& options)
{
    visitor.path("run", options.run, "Folder of the run; made when absent");
    visitor.path("annotations", options.annotations, "COCO instances file to train on");
    visitor.path("images", options.images, "Folder of its pictures");
    visitor.path("validation_annotations", options.validationAnnotations,
        "COCO instances file to measure on; empty = no validation");
    visitor.path("validation_images", options.validationImages, "Folder of its pictures");
    visitor.integer("folds", options.folds, { 0, 1000 },
        "Above 1: leaves out the images whose index modulo folds equals fold, for label --folds");
    visitor.integer("fold", options.fold, { 0, 999 }, "Which part is left out");
    visitor.integer("seed", options.seed, { 0, 9e15 }, "Seed of weights, order and augmentation");
    visitPrecision(visitor, options.precision);
}

void visitNetwork(OptionVisitor& visitor, DetectorTrainingOptions& options)
{
    visitor.integer("input_size", options.inputSize, { 32, 1024 },
        "Pictures are resized to this square; a multiple of 32");
    visitor.number("width", options.width, { 0.25, 8 }, "Factor on the number of channels");
    visitor.integer("head_layers", options.headLayers, { 0, 8 }, "3x3 convolutions of each head");
}

void visitSteps(OptionVisitor& visitor, DetectorTrainingOptions& options)
{
    visitor.integer("steps", options.steps, { 1, 1e9 }, "Length of the run");
    visitor.integer("stop_after", options.stopAfter, { 0, 1e9 },
        "Stop with a checkpoint after this step, for a later resume; 0 = at the end");
    visitor.integer("batch", options.batch, { 2, 1e6 }, "Pictures per step");
    visitor.number("learning_rate", options.learningRate, { 0, 1 }, "Peak learning rate");
    visitor.number("weight_decay", options.weightDecay, { 0, 1 }, "Decoupled weight decay");
}

void visitAugmentation(OptionVisitor& visitor, DetectorAugmentation& augmentation)
{
    visitor.number("flip", augmentation.flip, { 0, 1 }, "Share of mirrored pictures");
    visitor.number(
        "scale", augmentation.scale, { 0, 4 }, "Size factor between 1 / (1 + scale) and 1 + scale");
    visitor.number("shift", augmentation.shift, { 0, 1 }, "Largest shift, of the picture's side");
    visitor.number("colour", augmentation.colour, { 0, 1 },
        "Strength of changed brightness, contrast and colour cast");
}

void checkWhole(OptionReader& reader, const DetectorTrainingOptions& options)
{
    requireNamed(reader, "run", options.run);
    requireExisting(reader, "annotations", options.annotations);
    requireExisting(reader, "images", options.images);
    if (!options.validationAnnotations.empty()) {
        requireExisting(reader, "validation_annotations", options.validationAnnotations);
        requireExisting(reader, "validation_images", options.validationImages);
    }
    if (options.inputSize % 32 != 0)
        reader.addProblem("\"input_size\" must be a multiple of 32");
    if (options.folds > 1 && options.fold >= options.folds)
        reader.addProblem("\"fold\" must be below \"folds\"");
}

} // namespace

void visitOptions(OptionVisitor& visitor, DetectorTrainingOptions& options)
{
    visitData(visitor, options);
    visitNetwork(visitor, options);
    visitSteps(visitor, options);
    visitSchedule(visitor, options.schedule);
    visitOptimizer(visitor, options.optimizer);
    visitor.section("augmentation", [&] { visitAugmentation(visitor, options.augmentation); });
    visitOutput(visitor, options.output);
}

DetectorTrainingOptions detectorOptionsFromJson(
    const nlohmann::json& json, const std::string& source)
{
    DetectorTrainingOptions options;
    OptionReader reader(json);
    visitOptions(reader, options);
    checkWhole(reader, options);
    reader.finish(source);
    options.schedule.totalSteps = options.steps;
    return options;
}

nlohmann::json toJson(DetectorTrainingOptions options)
{
    OptionWriter writer;
    visitOptions(writer, options);
    return writer.json();
}

} // namespace detdiffusion
