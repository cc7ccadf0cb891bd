#include "app/cli/commands.h"
#include "app/cli/train_arguments.h"
#include "core/imaging/image_file.h"
#include "core/tensor/device.h"
#include "core/training/autoencoder_loading.h"
#include "core/training/autoencoder_options.h"
#include "core/training/autoencoder_trainer.h"
#include "core/training/reconstruction.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    TrainArguments shared;
    std::filesystem::path evaluate;
    std::filesystem::path sheet;
};

void evaluate(CommandContext& context, const Arguments& arguments)
{
    auto model = loadAutoencoder(findAutoencoder(arguments.shared.source));
    auto control = context.control("Measuring");
    const auto images = loadImages(arguments.evaluate, imageFileNames(arguments.evaluate),
        readImage, Control { control.stop, {}, {} });
    const auto quality = measureReconstruction(model, images, 0, control);
    if (!arguments.sheet.empty())
        writePng(reconstructionSheet(model, images, 8), arguments.sheet);
    context.say("PSNR " + std::to_string(quality.psnr) + " dB (mean over "
        + std::to_string(quality.images) + " pictures), " + std::to_string(quality.pooledPsnr)
        + " dB (of the pooled error)");
    context.emitJson({ { "event", "evaluation" }, { "images", quality.images },
        { "psnr", quality.psnr }, { "pooled_psnr", quality.pooledPsnr },
        { "latent_std", quality.latentStandardDeviation } });
}

void train(CommandContext& context, const Arguments& arguments)
{
    conductRun<AutoencoderTrainingOptions>(context, arguments.shared, "autoencoder",
        autoencoderOptionsFromJson,
        [&](RunSession& session, const AutoencoderTrainingOptions& options) {
            AutoencoderTrainer trainer(session, options, readImage,
                arguments.shared.resumes(session.folder()), context.control("Reading"));
            trainer.run(Control { context.stopToken(), {}, {} });
            context.say("Autoencoder in " + (options.run / "vae").string());
            context.emitJson({ { "event", "done" }, { "run", options.run.string() } });
        });
}

void run(CommandContext& context, const Arguments& arguments)
{
    setComputeThreads(arguments.shared.threads);
    if (arguments.evaluate.empty())
        train(context, arguments);
    else
        evaluate(context, arguments);
}

} // namespace

void addTrainAutoencoderCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("train-autoencoder",
        "Train the autoencoder that turns pictures into latents, or measure one");
    arguments->shared.addTo(
        *command, describeSettings<AutoencoderTrainingOptions>,
        [&context, arguments] { run(context, *arguments); },
        "Settings (JSON) or the folder of a run; with --evaluate also a vae or model folder");
    command->add_option("--evaluate", arguments->evaluate,
        "Don't train: print the PSNR over the pictures of this folder");
    command->add_option("--sheet", arguments->sheet,
        "With --evaluate: write eight pictures and their reconstructions to this PNG file");
}

} // namespace detdiffusion
