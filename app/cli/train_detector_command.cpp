#include "app/cli/commands.h"
#include "app/cli/train_arguments.h"
#include "core/imaging/image_file.h"
#include "core/tensor/device.h"
#include "core/training/detector_options.h"
#include "core/training/detector_trainer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace detdiffusion {

namespace {

void train(CommandContext& context, const TrainArguments& arguments)
{
    setComputeThreads(arguments.threads);
    conductRun<DetectorTrainingOptions>(context, arguments, "detector", detectorOptionsFromJson,
        [&](RunSession& session, const DetectorTrainingOptions& options) {
            DetectorTrainer trainer(session, options, readImage,
                arguments.resumes(session.folder()), context.control("Reading"));
            trainer.run(Control { context.stopToken(), {}, {} });
            context.say("Detector in " + options.run.string());
            context.emitJson({ { "event", "done" }, { "run", options.run.string() } });
        });
}

} // namespace

void addTrainDetectorCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<TrainArguments>();
    CLI::App* command = app.add_subcommand("train-detector",
        "Train the detector that labels objects as easy or hard, or that judges pictures");
    arguments->addTo(
        *command, describeSettings<DetectorTrainingOptions>,
        [&context, arguments] { train(context, *arguments); },
        "Settings (JSON) or the folder of a run");
}

} // namespace detdiffusion
