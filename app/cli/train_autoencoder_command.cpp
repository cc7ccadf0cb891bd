#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "core/imaging/image_file.h"
#include "core/tensor/device.h"
#include "core/training/autoencoder_loading.h"
#include "core/training/autoencoder_options.h"
#include "core/training/autoencoder_trainer.h"
#include "core/training/option_writer.h"
#include "core/training/reconstruction.h"
#include "core/training/run_record.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    std::filesystem::path source;
    std::filesystem::path evaluate;
    std::filesystem::path sheet;
    int64_t stopAfter = -1;
    int threads = 0;
    bool resume = false;
    bool describe = false;
};

void describeSettings()
{
    AutoencoderTrainingOptions defaults;
    OptionWriter writer;
    visitOptions(writer, defaults);
    std::cout << writer.documentation();
}

void evaluate(CommandContext& context, const Arguments& arguments)
{
    auto model = loadAutoencoder(findAutoencoder(arguments.source));
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
    auto options = autoencoderOptionsFromJson(
        loadRunOptions(arguments.source, "autoencoder"), arguments.source.string());
    if (arguments.stopAfter >= 0)
        options.stopAfter = arguments.stopAfter;
    AutoencoderTrainer trainer(options, readImage, arguments.resume, context.control("Reading"));
    trainer.listen([&context](const nlohmann::json& line) {
        context.emitJson(line);
        context.say(line.dump());
    });
    trainer.run(Control { context.stopToken(), {}, {} });
    context.say("Autoencoder in " + (options.run / "vae").string());
    context.emitJson({ { "event", "done" }, { "run", options.run.string() } });
}

void run(CommandContext& context, const Arguments& arguments)
{
    if (arguments.describe)
        return describeSettings();
    setComputeThreads(arguments.threads);
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
    auto* source = command->add_option("config", arguments->source,
        "Settings (JSON) or the folder of a run; with --evaluate also a vae or model folder");
    command->add_flag("--resume", arguments->resume, "Go on from the newest checkpoint");
    command->add_option(
        "--stop-after", arguments->stopAfter, "Stop with a checkpoint after this step");
    command->add_option("--threads", arguments->threads, "Compute threads, 0 = all cores");
    command->add_option("--evaluate", arguments->evaluate,
        "Don't train: print the PSNR over the pictures of this folder");
    command->add_option("--sheet", arguments->sheet,
        "With --evaluate: write eight pictures and their reconstructions to this PNG file");
    auto* describe =
        command->add_flag("--describe", arguments->describe, "Print every setting and its default");
    command->callback([&context, arguments, source, describe] {
        if (source->count() == 0 && describe->count() == 0)
            throw CLI::RequiredError("config");
        run(context, *arguments);
    });
}

} // namespace detdiffusion
