#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/model_commands.h"
#include "core/engine/model_info.h"
#include "core/engine/resource_paths.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace detdiffusion {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void printInfo(const CommandContext& context, const ModelInfo& info)
{
    context.say(info.name + "  (" + info.path.string() + ", hash " + info.hash + ")");
    for (const auto& part : info.parts)
        context.say("  " + part.name + ": " + std::to_string(part.parameters) + " parameters, "
            + part.dtype + ", " + std::to_string(part.bytes) + " bytes");
    context.say("  picture: " + std::to_string(info.width) + "x" + std::to_string(info.height)
        + ", sides are multiples of " + std::to_string(info.sizeStep));
    if (info.gridColumns > 0) {
        context.say("  prompt: " + info.promptTemplate + ", at most "
            + std::to_string(info.maxBoxes) + " boxes, " + std::to_string(info.tokenLimit)
            + " tokens, grid " + std::to_string(info.gridColumns) + "x"
            + std::to_string(info.gridRows));
        context.say(
            std::string("  perception tokens: ") + (info.hasPerceptionTokens ? "yes" : "no"));
        context.say("  classes (" + std::to_string(info.classes.size())
            + "): " + (info.classes.empty() ? "any word" : joined(info.classes)));
        context.say("  defaults: " + std::to_string(info.defaultSteps) + " steps, guidance "
            + nlohmann::json(info.defaultGuidance).dump());
    }
    for (const auto& sentence : info.missing)
        context.say("  missing: " + sentence);
}

nlohmann::json toJson(const ModelInfo& info)
{
    nlohmann::json parts = nlohmann::json::array();
    for (const auto& part : info.parts)
        parts.push_back({ { "name", part.name }, { "parameters", part.parameters },
            { "bytes", part.bytes }, { "dtype", part.dtype } });
    return { { "name", info.name }, { "path", info.path.string() }, { "hash", info.hash },
        { "dataset", info.dataset }, { "classes", info.classes },
        { "grid", { info.gridColumns, info.gridRows } }, { "location_tokens", info.locationTokens },
        { "perception_tokens", info.hasPerceptionTokens },
        { "prompt_template", info.promptTemplate }, { "max_boxes", info.maxBoxes },
        { "token_limit", info.tokenLimit }, { "width", info.width }, { "height", info.height },
        { "size_step", info.sizeStep }, { "steps", info.defaultSteps },
        { "guidance", info.defaultGuidance }, { "parts", parts }, { "missing", info.missing } };
}

struct InfoArguments {
    std::filesystem::path model;
    std::string variant;
};

void runInfo(const CommandContext& context, const InfoArguments& arguments)
{
    const auto folder = arguments.model.empty() ? bundledModelFolder() : arguments.model;
    auto info = readModelInfo(folder, arguments.variant);
    info.hash = modelFolderHash(folder, arguments.variant, context.stopToken());
    printInfo(context, info);
    context.emitJson(toJson(info));
}

} // namespace

void sayDone(const CommandContext& context, const std::filesystem::path& out)
{
    context.say(out.string());
    context.emitJson({ { "event", "done" }, { "out", out.string() } });
}

void addModelCommand(CLI::App& app, CommandContext& context)
{
    CLI::App* command = app.add_subcommand("model", "Look at model folders and convert them");
    command->require_subcommand(1);
    CLI::App* info = command->add_subcommand("info", "Describe a model folder");
    const auto arguments = std::make_shared<InfoArguments>();
    info->add_option(
        "--model,model", arguments->model, "Model folder (default: the bundled starter model)");
    info->add_option("--variant", arguments->variant,
        "Weights to look at, such as fp16 or non_ema (default: the best there are)");
    info->callback([&context, arguments] { runInfo(context, *arguments); });
    addModelConvert(*command, context);
    addModelExpand(*command, context);
    addModelMerge(*command, context);
    addModelRandom(*command, context);
}

} // namespace detdiffusion
