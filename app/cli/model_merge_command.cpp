#include "app/cli/command_context.h"
#include "app/cli/lora_option.h"
#include "app/cli/model_commands.h"
#include "core/engine/lora_merge.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace detdiffusion {

void addModelMerge(CLI::App& command, CommandContext& context)
{
    struct Arguments {
        std::filesystem::path model;
        std::filesystem::path out;
        std::vector<LoraChoice> loras;
    };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* merge = command.add_subcommand(
        "merge", "Copy a model folder with LoRAs added to its weights, which keep their precision");
    merge->add_option("--model,model", arguments->model, "Model folder")->required();
    addLoraOption(*merge, arguments->loras)->required();
    merge->add_option("--out", arguments->out, "Folder to make")->required();
    merge->callback([&context, arguments] {
        mergeLoras(arguments->model, arguments->out, arguments->loras);
        sayDone(context, arguments->out);
    });
}

} // namespace detdiffusion
