#include "core/training/autoencoder_options.h"

#include "core/models/autoencoder_kl.h"
#include "core/training/option_reader.h"
#include "core/training/option_writer.h"
#include "core/training/shared_options.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

void visitData(OptionVisitor& visitor, AutoencoderTrainingOptions& options)
{
    visitor.path("run", options.run, "Folder of the run; made when absent");
    visitor.path("images", options.images, "Folder of the training pictures, all of one size");
    visitor.path("validation_images", options.validationImages,
        "Folder of pictures to measure on; empty = no validation");
    visitor.integer("validation_count", options.validationCount, { 1, 1e9 },
        "How many of them are used during training");
    visitor.object("model", options.model, "vae/config.json of the network to train");
    visitor.path("from", options.from,
        "Autoencoder whose weights are trained further (a vae folder or a run); empty = random");
    visitor.flag("train_encoder", options.trainEncoder,
        "false = the decoder alone is trained and the latents stay what they are, so that a "
        "diffusion model of this autoencoder keeps working");
    visitor.integer("seed", options.seed, { 0, 9e15 }, "Seed of weights, order, crops and noise");
}

void visitSteps(OptionVisitor& visitor, AutoencoderTrainingOptions& options)
{
    visitor.integer("steps", options.steps, { 1, 1e9 }, "Length of the run");
    visitor.integer("stop_after", options.stopAfter, { 0, 1e9 },
        "Stop with a checkpoint after this step, for a later resume; 0 = at the end");
    visitor.integer("batch", options.batch, { 1, 1e6 }, "Crops per step");
    visitor.integer("crop", options.crop, { 8, 8192 }, "Side of the random crops in pixels");
    visitor.integer("full_size_steps", options.fullSizeSteps, { 0, 1e9 },
        "The last steps see whole pictures instead of crops");
    visitor.integer(
        "full_size_batch", options.fullSizeBatch, { 1, 1e6 }, "Whole pictures per step");
}

void visitLoss(OptionVisitor& visitor, AutoencoderTrainingOptions& options)
{
    visitor.number("absolute_weight", options.absoluteWeight, { 0, 1e6 }, "Weight of the L1 error");
    visitor.number(
        "squared_weight", options.squaredWeight, { 0, 1e6 }, "Weight of the squared error");
    visitor.number("kl_weight", options.klWeight, { 0, 1e6 },
        "Weight of the divergence to the standard normal; both are divided by the number of values "
        "of the picture, as latent diffusion does");
}

void checkWhole(OptionReader& reader, const AutoencoderTrainingOptions& options)
{
    requireNamed(reader, "run", options.run);
    requireExisting(reader, "images", options.images);
    if (!options.validationImages.empty())
        requireExisting(reader, "validation_images", options.validationImages);
    if (!options.from.empty())
        requireExisting(reader, "from", options.from);
    requireMachine(reader, options.device, options.precision);
    requireShared(reader, "batch", options.batch, options.workers);
    requireShared(reader, "full_size_batch", options.fullSizeBatch, options.workers);
    try {
        const auto model = nn::AutoencoderKLConfig::fromJson(nlohmann::json::parse(options.model));
        if (options.crop % model.downFactor() != 0)
            reader.addProblem("\"crop\" must be a multiple of the network's down factor");
    } catch (const std::exception& error) {
        reader.addProblem(std::string("\"model\": ") + error.what());
    }
}

} // namespace

void visitOptions(OptionVisitor& visitor, AutoencoderTrainingOptions& options)
{
    visitData(visitor, options);
    visitMachine(visitor, options.device, options.precision, options.workers);
    visitSteps(visitor, options);
    visitor.number("learning_rate", options.learningRate, { 0, 1 }, "Peak learning rate");
    visitor.number("weight_decay", options.weightDecay, { 0, 1 }, "Decoupled weight decay");
    visitSchedule(visitor, options.schedule);
    visitOptimizer(visitor, options.optimizer);
    visitLoss(visitor, options);
    visitOutput(visitor, options.output);
}

AutoencoderTrainingOptions autoencoderOptionsFromJson(
    const nlohmann::json& json, const std::string& source)
{
    AutoencoderTrainingOptions options;
    OptionReader reader(json);
    visitOptions(reader, options);
    checkWhole(reader, options);
    reader.finish(source);
    options.schedule.totalSteps = options.steps;
    return options;
}

nlohmann::json toJson(AutoencoderTrainingOptions options)
{
    OptionWriter writer;
    visitOptions(writer, options);
    return writer.json();
}

} // namespace detdiffusion
