#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/generation_arguments.h"
#include "app/cli/layout_source.h"
#include "app/cli/memory_report.h"
#include "app/cli/picture_output.h"
#include "core/imaging/image_file.h"
#include "core/imaging/layout_painting.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace detdiffusion {

namespace {

/// Small pictures are enlarged to at least this width, so that the labels can be read.
constexpr int kPanelWidth = 384;

struct PairArguments {
    GenerationArguments shared;
    bool overlay = false;
};

Image enlarged(const Image& image)
{
    const int factor = std::max(1, (kPanelWidth + image.width - 1) / image.width);
    return resize(image, image.width * factor, image.height * factor);
}

/// boxes | easy | hard
Image sideBySide(const std::pair<GeneratedImage, GeneratedImage>& pair, const ClassColours& colours,
    bool overlay)
{
    const auto panel = [&](const GeneratedImage& picture) {
        const auto image = enlarged(picture.image);
        return overlay ? paintLayout(image, picture.layout, colours, false) : image;
    };
    const auto easyPanel = panel(pair.first);
    return composeSheet(
        { { sketchLayout(pair.first.layout, colours, easyPanel.width, easyPanel.height), "layout" },
            { easyPanel, "easy" }, { panel(pair.second), "hard" } },
        3);
}

void runPair(CommandContext& context, const PairArguments& arguments)
{
    const auto source = readLayoutSource(arguments.shared.layout);
    OpenedModel model(arguments.shared.modelFolder(), arguments.shared.engine);
    GenerationRequest request;
    request.layout = source.layout;
    request.settings = arguments.shared.settings(model.info(), source.recorded);
    reportMemory(context, model.memory(),
        { { request.layout.width, request.layout.height, 2, request.settings.guidance > 1 } });
    requireWritable(arguments.shared.out);
    Generator generator(std::move(model), context.control("Loading"));
    generator.check(request);

    const auto pair = generator.generatePair(request, context.control("Painting"));
    const auto& easy = pair.first;
    auto sheet = easy;
    sheet.image = sideBySide(pair, ClassColours(generator.info().classes), arguments.overlay);
    sheet.settings.strategy = Strategy::AsDrawn;
    writePicture(sheet, arguments.shared.out);

    const auto file = arguments.shared.out.string();
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.2f", easy.seconds);
    context.say(file + "  (" + seconds + " s per picture)");
    context.emitJson({ { "event", "pair" }, { "file", file }, { "seed", request.settings.seed },
        { "pair_id", easy.pairId }, { "model", easy.modelName }, { "model_hash", easy.modelHash },
        { "seconds", easy.seconds } });
}

} // namespace

void addPairCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<PairArguments>();
    CLI::App* command = app.add_subcommand(
        "pair", "Paint a layout all-easy and all-hard from the same noise, beside its boxes");
    arguments->shared.addTo(*command);
    command->add_option("--out", arguments->shared.out, "PNG file")->required();
    command->add_flag("--overlay", arguments->overlay, "Draw the boxes over the pictures too");
    command->callback([&context, arguments] { runPair(context, *arguments); });
}

} // namespace detdiffusion
