#include "app/cli/commands.h"
#include "app/cli/fold_runs.h"
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

struct Arguments {
    TrainArguments shared;
    bool everyFold = false;
};

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

/// One detector after the other; started again, it goes on where it stopped.
void trainEveryFold(CommandContext& context, TrainArguments arguments)
{
    const auto settings = arguments.settings("detector");
    arguments.changes.clear(); // each fold's settings have them
    for (const auto& folder : prepareFoldRuns(settings, arguments.source.string())) {
        context.say("Training " + folder.string());
        arguments.source = folder;
        train(context, arguments);
    }
}

} // namespace

void addTrainDetectorCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("train-detector",
        "Train the detector that labels objects as easy or hard, or that judges pictures");
    arguments->shared.addTo(
        *command, describeSettings<DetectorTrainingOptions>,
        [&context, arguments] {
            arguments->everyFold ? trainEveryFold(context, arguments->shared)
                                 : train(context, arguments->shared);
        },
        "Settings (JSON) or the folder of a run");
    command->add_flag("--every-fold", arguments->everyFold,
        "Train one detector per fold, each without the pictures of its fold, in RUN/fold0, "
        "RUN/fold1 ...: label --folds --detector RUN labels with them");
}

} // namespace detdiffusion
