#include "core/training/diffusion_options.h"

#include "core/training/option_reader.h"
#include "core/training/option_writer.h"
#include "core/training/shared_options.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

void visitModel(OptionVisitor& visitor, ModelInitOptions& model)
{
    visitor.text("from", model.from,
        "\"scratch\", or a model folder whose networks are fine-tuned; the fields below that "
        "describe networks, tokens and prompt count for scratch only");
    visitor.path("vae", model.vae, "Autoencoder: a vae folder or the folder of its run");
    visitor.object("unet", model.unet, "unet/config.json");
    visitor.object("text_encoder", model.textEncoder, "text_encoder/config.json");
    visitor.object("scheduler", model.scheduler,
        "scheduler/scheduler_config.json: noise schedule and prediction_type");
    visitor.object("perception_head", model.perceptionHead,
        "perception_head/config.json; channels and classes are filled in");
    visitor.text("prompt_template", model.promptTemplate, "{bbox} is replaced by the objects");
    visitor.integer("grid_columns", model.gridColumns, { 2, 1024 }, "Columns of the location grid");
    visitor.integer("grid_rows", model.gridRows, { 2, 1024 }, "Rows of the location grid");
    visitor.integer("max_boxes", model.maxBoxes, { 1, 1000 }, "Most objects in a prompt");
    visitor.number("location_scale", model.locationScale, { 0, 100 },
        "Factor on the sin-cos location embeddings (GeoDiffusion uses 1)");
    visitor.number("guidance", model.guidance, { 0, 100 }, "Default guidance scale of the model");
    visitor.integer("sampling_steps", model.samplingSteps, { 1, 1000 }, "Default number of steps");
}

void visitData(OptionVisitor& visitor, TrainingDataOptions& data)
{
    visitor.path("annotations", data.annotations, "COCO instances file of the training pictures");
    visitor.path("images", data.images, "Folder of the training pictures");
    visitor.path("validation_annotations", data.validationAnnotations,
        "COCO instances file to measure the loss on; empty = no validation");
    visitor.path("validation_images", data.validationImages, "Folder of its pictures");
    visitor.integer("validation_count", data.validationCount, { 1, 1e9 }, "How many are used");
    visitor.integer("width", data.width, { 8, 8192 }, "Pictures are resized to this width");
    visitor.integer("height", data.height, { 8, 8192 }, "Pictures are resized to this height");
    visitor.number("minimum_box_area", data.minimumBoxArea, { 0, 1 },
        "Smaller boxes are left out, as a share of the picture (paper: 0.02)");
    visitor.choice("masks", data.masks, { "objects", "boxes" },
        "What the mask losses ask for: the objects' own masks (their boxes where there are none), "
        "or always the boxes, which is what a prompt tells");
    visitor.flag("flip", data.flip, "Mirror half of the samples, with their boxes");
}

void visitConditioning(OptionVisitor& visitor, ConditioningOptions& conditioning)
{
    visitor.number("null_text", conditioning.nullText, { 0, 1 },
        "Share of samples with an empty prompt, for classifier-free guidance");
    visitor.number("drop_attributes", conditioning.dropAttributes, { 0, 1 },
        "Share of samples whose boxes lose easy and hard, so that prompts without them work");
}

void visitLoss(OptionVisitor& visitor, DiffusionLossOptions& loss)
{
    visitor.flag("foreground_weighting", loss.foregroundWeighting,
        "GeoDiffusion's re-weighting of the objects' pixels");
    visitor.number("foreground_weight", loss.foreground.weight, { 0, 100 }, "w");
    visitor.number("foreground_power", loss.foreground.power, { 0, 4 },
        "p: how much less a pixel of a large box counts");
    visitor.number("min_snr_gamma", loss.minSnrGamma, { 0, 1000 },
        "Gamma of min-SNR weighting (Hang et al. 2023); 0 = off");
    visitor.number("perception_weight", loss.perceptionWeight, { 0, 100 },
        "Lambda of the perception-aware loss; 0 = the head is not trained");
    visitor.integer("absent_classes", loss.absentClasses, { 0, 1000 },
        "Random classes that are not in the picture and whose masks must be empty");
}

void visitTraining(OptionVisitor& visitor, DiffusionTrainingOptions& options)
{
    visitor.integer("steps", options.steps, { 1, 1e9 }, "Length of the run");
    visitor.integer("stop_after", options.stopAfter, { 0, 1e9 },
        "Stop with a checkpoint after this step, for a later resume; 0 = at the end");
    visitor.integer("batch", options.batch, { 1, 1e6 }, "Samples per step, over all workers");
    visitor.number("learning_rate", options.learningRate, { 0, 1 }, "Peak rate of the U-Net");
    visitor.number("text_rate", options.textRate, { 0, 100 }, "Factor for the text encoder");
    visitor.number("embedding_rate", options.embeddingRate, { 0, 100 },
        "Further factor for the token embeddings. Training from scratch needs a small one: steps "
        "as "
        "large as the others wash the order of the location tokens out");
    visitor.number("text_layer_decay", options.textLayerDecay, { 0, 1 },
        "Further factor per text layer below the top; 1 = off (paper: 0.95)");
    visitor.number("head_rate", options.headRate, { 0, 100 }, "Factor for the perception head");
    visitor.number("weight_decay", options.weightDecay, { 0, 1 }, "Decoupled weight decay");
    visitSchedule(visitor, options.schedule);
    visitOptimizer(visitor, options.optimizer);
}

void checkWhole(OptionReader& reader, const DiffusionTrainingOptions& options)
{
    requireNamed(reader, "run", options.run);
    requireExisting(reader, "data.annotations", options.data.annotations);
    requireExisting(reader, "data.images", options.data.images);
    if (!options.data.validationAnnotations.empty()) {
        requireExisting(reader, "data.validation_annotations", options.data.validationAnnotations);
        requireExisting(reader, "data.validation_images", options.data.validationImages);
    }
    if (options.model.from == "scratch")
        requireExisting(reader, "model.vae", options.model.vae);
    else
        requireExisting(reader, "model.from", options.model.from);
    requireShared(reader, "batch", options.batch, options.workers);
}

} // namespace

void visitOptions(OptionVisitor& visitor, DiffusionTrainingOptions& options)
{
    visitor.path("run", options.run, "Folder of the run; made when absent");
    visitor.integer("seed", options.seed, { 0, 9e15 }, "Seed of weights, order, prompts and noise");
    visitMachine(visitor, options.device, options.precision, options.workers);
    visitor.choice("stage", options.stage, { "diffusion", kTextStage },
        "diffusion trains everything; text only teaches the text encoder to read layouts, which a "
        "training from scratch needs first");
    visitor.section("model", [&] { visitModel(visitor, options.model); });
    visitor.section("data", [&] { visitData(visitor, options.data); });
    visitor.section("conditioning", [&] { visitConditioning(visitor, options.conditioning); });
    visitor.section("loss", [&] { visitLoss(visitor, options.loss); });
    visitTraining(visitor, options);
    visitOutput(visitor, options.output);
    visitor.integer("sample_every", options.sampleEvery, { 0, 1e9 },
        "Steps between sample pictures, at a checkpoint; 0 = none");
}

DiffusionTrainingOptions diffusionOptionsFromJson(
    const nlohmann::json& json, const std::string& source)
{
    DiffusionTrainingOptions options;
    OptionReader reader(json);
    visitOptions(reader, options);
    checkWhole(reader, options);
    reader.finish(source);
    options.schedule.totalSteps = options.steps;
    return options;
}

nlohmann::json toJson(DiffusionTrainingOptions options)
{
    OptionWriter writer;
    visitOptions(writer, options);
    return writer.json();
}

} // namespace detdiffusion
