#include "app/cli/command_context.h"
#include "app/cli/dataset_commands.h"
#include "core/data/coco_file.h"
#include "core/data/dataset_stats_text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace detdiffusion {

void addDatasetStats(CLI::App& dataset, CommandContext& context)
{
    const auto annotations = std::make_shared<std::filesystem::path>();
    CLI::App* command = dataset.add_subcommand(
        "stats", "Count classes, sizes, objects per picture, and the share of easy ones");
    command->add_option("annotations", *annotations, "COCO instances file")->required();
    command->callback([&context, annotations] {
        const auto stats = statsOf(loadCoco(*annotations));
        auto text = formatStats(stats);
        text.pop_back(); // say() ends the last line
        context.say(text);
        auto json = statsJson(stats);
        json["event"] = "stats";
        context.emitJson(json);
    });
}

} // namespace detdiffusion
