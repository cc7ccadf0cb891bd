#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "core/imaging/image_file.h"
#include "core/tensor/device.h"
#include "core/training/detector_options.h"
#include "core/training/detector_trainer.h"
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
    DetectorTrainingOptions defaults;
    OptionWriter writer;
    visitOptions(writer, defaults);
    std::cout << writer.documentation();
}

void train(CommandContext& context, const Arguments& arguments)
{
    setComputeThreads(arguments.threads);
    auto options = detectorOptionsFromJson(
        loadRunOptions(arguments.source, "detector"), arguments.source.string());
    if (arguments.stopAfter >= 0)
        options.stopAfter = arguments.stopAfter;
    DetectorTrainer trainer(options, readImage, arguments.resume, context.control("Reading"));
    trainer.listen([&context](const nlohmann::json& line) {
        context.emitJson(line);
        context.say(line.dump());
    });
    trainer.run(Control { context.stopToken(), {}, {} });
    context.say("Detector in " + options.run.string());
    context.emitJson({ { "event", "done" }, { "run", options.run.string() } });
}

} // namespace

void addTrainDetectorCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("train-detector",
        "Train the detector that labels objects as easy or hard, or that judges pictures");
    auto* source =
        command->add_option("config", arguments->source, "Settings (JSON) or the folder of a run");
    command->add_flag("--resume", arguments->resume, "Go on from the newest checkpoint");
    command->add_option(
        "--stop-after", arguments->stopAfter, "Stop with a checkpoint after this step");
    command->add_option("--threads", arguments->threads, "Compute threads, 0 = all cores");
    auto* describe =
        command->add_flag("--describe", arguments->describe, "Print every setting and its default");
    command->callback([&context, arguments, source, describe] {
        if (describe->count() > 0)
            return describeSettings();
        if (source->count() == 0)
            throw CLI::RequiredError("config");
        train(context, *arguments);
    });
}

} // namespace detdiffusion
