#include "app/cli/commands.h"
#include "app/cli/sample_painter.h"
#include "app/cli/train_arguments.h"
#include "app/cli/train_plan.h"
#include "core/data/coco_file.h"
#include "core/imaging/image_file.h"
#include "core/tensor/device.h"
#include "core/training/diffusion_options.h"
#include "core/training/diffusion_trainer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace detdiffusion {

namespace {

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

DiffusionTrainingInput inputFor(const DiffusionTrainingOptions& options, int threads)
{
    DiffusionTrainingInput input;
    input.training = loadCoco(options.data.annotations);
    if (!options.data.validationAnnotations.empty())
        input.validation = loadCoco(options.data.validationAnnotations);
    input.read = readerFor(options.data);
    input.paint = makeSamplePainter(input.validation, options, threads);
    return input;
}

void train(CommandContext& context, const TrainArguments& arguments)
{
    setComputeThreads(arguments.threads);
    conductRun<DiffusionTrainingOptions>(context, arguments, "diffusion", diffusionOptionsFromJson,
        [&](RunSession& session, const DiffusionTrainingOptions& options) {
            DiffusionTrainer trainer(session, options, inputFor(options, arguments.threads),
                arguments.resumes(session.folder()), context.control("Encoding"));
            trainer.run(Control { context.stopToken(), {}, {} });
            context.say("Model in " + (options.run / "checkpoints").string());
            context.emitJson({ { "event", "done" }, { "run", options.run.string() } });
        });
}

} // namespace

void addTrainCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<TrainArguments>();
    const auto plans = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand(
        "train", "Train or fine-tune a layout-to-image model on a COCO data set");
    arguments->addTo(
        *command, describeSettings<DiffusionTrainingOptions>,
        [&context, arguments, plans] {
            if (*plans)
                printTrainingPlan(context, *arguments);
            else
                train(context, *arguments);
        },
        "Settings (JSON) or the folder of a run");
    command->add_flag("--plan", *plans,
        "Don't train: tell every problem, what is trained, and the memory and disk it needs");
}

} // namespace detdiffusion
