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
        "\"scratch\", or a model folder whose networks are fine-tuned. A plain Stable Diffusion "
        "folder gets location and perception tokens; grid, prompt_template and max_boxes below "
        "count for it and for scratch, the fields that describe networks for scratch only");
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
    visitor.number("max_bad_share", data.maxBadShare, { 0, 1 },
        "Pictures that are missing, can't be read or have no box are left out, and end the run "
        "when "
        "they are more than this share");
}

void visitConditioning(OptionVisitor& visitor, ConditioningOptions& conditioning)
{
    visitor.number("null_text", conditioning.nullText, { 0, 1 },
        "Share of samples with an empty prompt, for classifier-free guidance");
    visitor.number("drop_attributes", conditioning.dropAttributes, { 0, 1 },
        "Share of samples whose boxes lose easy and hard, so that prompts without them work");
    visitor.flag("attributes", conditioning.attributes,
        "Write easy and hard into the prompts; false = the paper's ablation without them");
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
    visitor.flag("perception_head", loss.perceptionHead,
        "Train the perception head; false = the paper's ablation without it");
    visitor.number("perception_weight", loss.perceptionWeight, { 0, 100 },
        "Lambda of the perception-aware loss (paper: 0.01)");
    visitor.integer("absent_classes", loss.absentClasses, { 0, 1000 },
        "Random classes that are not in the picture and whose masks must be empty");
}

void visitDivergence(OptionVisitor& visitor, DivergenceOptions& options)
{
    visitor.number("gradient_factor", options.gradientFactor, { 0, 1e9 },
        "A step is skipped when its gradient norm exceeds the median of the last ones by this "
        "factor; 0 = only when it is not finite");
    visitor.number("loss_factor", options.lossFactor, { 0, 1e9 },
        "The run goes back to a checkpoint when the median loss of the last steps exceeds the "
        "least "
        "one so far by this factor; 0 = never");
    visitor.integer("window", options.window, { 2, 1e6 }, "Steps that the medians are taken over");
    visitor.integer("patience", options.patience, { 1, 1e6 },
        "It also goes back after so many skipped steps in a row");
    visitor.number("rate_factor", options.rateFactor, { 1e-6, 1 },
        "What the learning rate is multiplied with when it goes back");
    visitor.integer("max_rollbacks", options.maxRollbacks, { 0, 1000 },
        "How often it may go back before it gives up");
}

void visitTraining(OptionVisitor& visitor, DiffusionTrainingOptions& options)
{
    visitor.integer("steps", options.steps, { 1, 1e9 }, "Length of the run");
    visitor.integer("stop_after", options.stopAfter, { 0, 1e9 },
        "Stop with a checkpoint after this step, for a later resume; 0 = at the end");
    visitor.integer("batch", options.batch, { 1, 1e6 },
        "Samples per step, over all processes and workers (paper: 256)");
    visitor.integer("accumulate", options.accumulate, { 1, 1e6 },
        "Parts that a worker's share of the batch is computed in, one after the other: the same "
        "result with less memory");
    visitor.flag("gradient_checkpointing", options.gradientCheckpointing,
        "Computes the layers of the U-Net again in the backward pass instead of keeping what they "
        "computed: the same gradients with less memory, in about a third more time");
    visitor.number(
        "learning_rate", options.learningRate, { 0, 1 }, "Peak rate of the U-Net (paper: 0.00015)");
    visitor.number(
        "text_rate", options.textRate, { 0, 100 }, "Factor for the text encoder (paper: 0.75)");
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

void visitTrainedParts(OptionVisitor& visitor, DiffusionTrainingOptions& options)
{
    visitor.choice("train", options.train,
        { trained::kAll, trained::kUNet, trained::kTextEncoder, trained::kEmbeddings,
            trained::kLora },
        "What learns: all (U-Net and text encoder, as in the paper); unet; text_encoder; "
        "embeddings = only the rows of location, perception and new class tokens; lora = low-rank "
        "adapters on the U-Net's attention, and those rows. The perception head learns always");
    visitor.integer("lora_rank", options.loraRank, { 1, 1024 }, "lora: rank of the adapters");
}

/// Parts that a step falls into on this many processes and workers must have the same size.
void requireEqualParts(OptionReader& reader, const DiffusionTrainingOptions& options)
{
    if (options.batch % (options.workers * options.accumulate) != 0)
        reader.addProblem("\"batch\" must be a multiple of \"workers\" times \"accumulate\"");
}

void checkStage(OptionReader& reader, const DiffusionTrainingOptions& options)
{
    if (options.model.from == "scratch" && options.train != trained::kAll)
        reader.addProblem("\"train\" must be all for a training from scratch");
    if (options.stage == kTextStage && options.train != trained::kAll)
        reader.addProblem("\"train\" must be all in the text stage");
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
    requireMachine(reader, options.device, options.precision);
    requireEqualParts(reader, options);
    checkStage(reader, options);
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
    visitTrainedParts(visitor, options);
    visitor.path("latent_cache", options.latentCache,
        "Folder of encoded pictures, shared by all runs with the same pictures and autoencoder; "
        "empty = the folder latents beside the folder of the run");
    visitor.section("model", [&] { visitModel(visitor, options.model); });
    visitor.section("data", [&] { visitData(visitor, options.data); });
    visitor.section("conditioning", [&] { visitConditioning(visitor, options.conditioning); });
    visitor.section("loss", [&] { visitLoss(visitor, options.loss); });
    visitTraining(visitor, options);
    visitOutput(visitor, options.output);
    visitor.integer("sample_every", options.sampleEvery, { 0, 1e9 },
        "Steps between sample pictures, at a checkpoint; the last one and those wished for have "
        "them, too; 0 = none");
    visitor.section("samples", [&] {
        visitor.integer("count", options.sampleCount, { 1, 1000 },
            "How many pictures; the first validation layouts that the model has room for");
        visitor.path("detector", options.sampleDetector,
            "Detector (a folder, .onnx or Darknet .cfg) that judges the sample pictures; empty = "
            "none");
    });
    visitor.section("divergence", [&] { visitDivergence(visitor, options.divergence); });
}

ReadDiffusionOptions readDiffusionOptions(const nlohmann::json& json)
{
    ReadDiffusionOptions read;
    OptionReader reader(json);
    visitOptions(reader, read.options);
    checkWhole(reader, read.options);
    read.problems = reader.takeProblems();
    read.options.schedule.totalSteps = read.options.steps;
    return read;
}

DiffusionTrainingOptions diffusionOptionsFromJson(
    const nlohmann::json& json, const std::string& source)
{
    auto read = readDiffusionOptions(json);
    throwProblems(source, read.problems);
    return read.options;
}

nlohmann::json toJson(DiffusionTrainingOptions options)
{
    OptionWriter writer;
    visitOptions(writer, options);
    return writer.json();
}

} // namespace detdiffusion
