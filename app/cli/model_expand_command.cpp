#include "app/cli/command_context.h"
#include "app/cli/model_commands.h"
#include "core/data/coco_file.h"
#include "core/engine/model_expansion.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace detdiffusion {

namespace {

struct ExpandArguments {
    std::filesystem::path model;
    std::filesystem::path out;
    std::filesystem::path annotations;
    std::vector<int> grid { 256, 256 };
    ModelExpansion expansion;
};

void runExpand(const CommandContext& context, ExpandArguments arguments)
{
    auto& expansion = arguments.expansion;
    expansion.gridColumns = arguments.grid[0];
    expansion.gridRows = arguments.grid[1];
    if (!arguments.annotations.empty()) {
        expansion.classes = loadCoco(arguments.annotations).categorySet().names();
        expansion.dataset = arguments.annotations.stem().string();
    }
    expandModel(arguments.model, arguments.out, expansion);
    sayDone(context, arguments.out);
}

} // namespace

void addModelExpand(CLI::App& command, CommandContext& context)
{
    const auto arguments = std::make_shared<ExpandArguments>();
    CLI::App* expand = command.add_subcommand("expand",
        "Copy a Stable Diffusion folder and add location and perception tokens, ready to be "
        "fine-tuned on layouts");
    expand->add_option("--model,model", arguments->model, "Model folder")->required();
    expand->add_option("--out", arguments->out, "Folder to make")->required();
    expand->add_option("--annotations", arguments->annotations,
        "COCO file whose categories become the model's classes (default: any word is a class)");
    expand->add_option("--grid", arguments->grid, "Columns and rows of location tokens")
        ->expected(2)
        ->check(CLI::Range(2, 1024))
        ->capture_default_str();
    expand->add_option("--max-boxes", arguments->expansion.maxBoxes, "Most boxes in a layout")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    expand->callback([&context, arguments] { runExpand(context, *arguments); });
}

} // namespace detdiffusion
