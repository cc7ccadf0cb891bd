#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/sample_painter.h"
#include "core/data/coco_file.h"
#include "core/imaging/image_file.h"
#include "core/tensor/device.h"
#include "core/training/diffusion_options.h"
#include "core/training/diffusion_trainer.h"
#include "core/training/option_writer.h"
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
    int64_t stopAfter = -1;
    int threads = 0;
    bool resume = false;
    bool describe = false;
};

void describeSettings()
{
    DiffusionTrainingOptions defaults;
    OptionWriter writer;
    visitOptions(writer, defaults);
    std::cout << writer.documentation();
}

ImageReader readerFor(const TrainingDataOptions& data)
{
    return [width = static_cast<int>(data.width), height = static_cast<int>(data.height)](
               const std::filesystem::path& path) {
        auto image = readImage(path);
        if (image.width == width && image.height == height)
            return image;
        // Without keeping the aspect, as GeoDiffusion does: boxes are relative anyway.
        return resize(image, width, height);
    };
}

DiffusionTrainingInput inputFor(const DiffusionTrainingOptions& options)
{
    DiffusionTrainingInput input;
    input.training = loadCoco(options.data.annotations);
    if (!options.data.validationAnnotations.empty())
        input.validation = loadCoco(options.data.validationAnnotations);
    input.read = readerFor(options.data);
    input.paint = makeSamplePainter(input.validation, options);
    return input;
}

void train(CommandContext& context, const Arguments& arguments)
{
    auto options = diffusionOptionsFromJson(
        loadRunOptions(arguments.source, "diffusion"), arguments.source.string());
    if (arguments.stopAfter >= 0)
        options.stopAfter = arguments.stopAfter;
    DiffusionTrainer trainer(
        options, inputFor(options), arguments.resume, context.control("Encoding"));
    trainer.listen([&context](const nlohmann::json& line) {
        context.emitJson(line);
        context.say(line.dump());
    });
    trainer.run(Control { context.stopToken(), {}, {} });
    context.say("Model in " + (options.run / "checkpoints").string());
    context.emitJson({ { "event", "done" }, { "run", options.run.string() } });
}

} // namespace

void addTrainCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "train", "Train or fine-tune a layout-to-image model on a COCO data set");
    auto* source =
        command->add_option("config", arguments->source, "Settings (JSON) or the folder of a run");
    command->add_flag("--resume", arguments->resume, "Go on from the newest checkpoint");
    command->add_option(
        "--stop-after", arguments->stopAfter, "Stop with a checkpoint after this step");
    command->add_option("--threads", arguments->threads, "Compute threads, 0 = all cores");
    auto* describe =
        command->add_flag("--describe", arguments->describe, "Print every setting and its default");
    command->callback([&context, arguments, source, describe] {
        if (arguments->describe)
            return describeSettings();
        if (source->count() == 0 && describe->count() == 0)
            throw CLI::RequiredError("config");
        setComputeThreads(arguments->threads);
        train(context, *arguments);
    });
}

} // namespace detdiffusion
