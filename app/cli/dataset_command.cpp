#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/dataset_commands.h"
#include "core/imaging/starter_dataset.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace detdiffusion {

namespace {

void runStarter(CommandContext& context, const StarterDatasetOptions& options)
{
    writeStarterDataset(options, context.control("Painting"));
    context.say("Data set in " + options.out.string());
    context.emitJson({ { "event", "done" }, { "out", options.out.string() },
        { "train", options.trainImages }, { "val", options.valImages },
        { "test", options.testImages }, { "seed", options.seed } });
}

void addStarter(CLI::App& dataset, CommandContext& context)
{
    const auto options = std::make_shared<StarterDatasetOptions>();
    CLI::App* command = dataset.add_subcommand("starter",
        "Paint scenes of colour emoji with COCO annotations, in the splits train, val and test");
    command->add_option("--out", options->out, "Folder to create")->required();
    command->add_option("--images", options->trainImages, "Training pictures")
        ->capture_default_str();
    command->add_option("--val", options->valImages, "Validation pictures")->capture_default_str();
    command
        ->add_option("--test", options->testImages,
            "Test pictures; half of them with emoji that no other picture uses")
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Same seed, same files")->capture_default_str();
    command->add_option("--size", options->side, "Side of the pictures in pixels")
        ->capture_default_str();
    command->add_option("--threads", options->threads, "Threads; no influence on the files")
        ->capture_default_str();
    command->add_option("--font", options->font, "Colour emoji font (default: Noto Color Emoji)");
    command->callback([&context, options] { runStarter(context, *options); });
}

} // namespace

void addDatasetCommand(CLI::App& app, CommandContext& context)
{
    CLI::App* dataset =
        app.add_subcommand("dataset", "Make, convert, filter, cut and count data sets");
    dataset->require_subcommand(1);
    addStarter(*dataset, context);
    addDatasetConvert(*dataset, context);
    addDatasetFilter(*dataset, context);
    addDatasetStats(*dataset, context);
    addDatasetTile(*dataset, context);
}

} // namespace detdiffusion
