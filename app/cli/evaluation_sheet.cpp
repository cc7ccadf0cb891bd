#include "app/cli/evaluation_sheet.h"

#include "app/cli/command_context.h"
#include "core/data/coco_file.h"
#include "core/domain/class_colours.h"
#include "core/engine/coco_layouts.h"
#include "core/evaluation/image_selection.h"
#include "core/imaging/image_file.h"
#include "core/imaging/layout_painting.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <utility>
#include <vector>

namespace detdiffusion {

namespace {

constexpr int kRowsSideBySide = 2; ///< layouts per row of the sheet
constexpr int kLayoutSide = 128;

struct SheetArguments {
    std::filesystem::path annotations;
    std::filesystem::path images;
    std::vector<std::filesystem::path> generated;
    std::filesystem::path out;
    ImageSelection selection;
    int count = 16;
    uint64_t seed = 1;
    bool boxes = false;
};

/// `count` images at random, in the order of the file; the same seed gives the same images.
CocoDataset randomImages(CocoDataset dataset, int count, uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<AnnotatedImage> chosen;
    for (size_t i = 0; i < dataset.images.size(); ++i) {
        const size_t left = dataset.images.size() - i;
        const size_t missing = static_cast<size_t>(count) - chosen.size();
        if (random() % left < missing)
            chosen.push_back(dataset.images[i]);
    }
    dataset.images = std::move(chosen);
    return dataset;
}

std::string captionOf(const std::filesystem::path& folder)
{
    return (folder.has_filename() ? folder : folder.parent_path()).filename().string();
}

/// One row: the real picture, then the same layout from every folder in the real one's size, which
/// takes the stretching of the training back.
void appendRow(std::vector<SheetCell>& cells, const SheetArguments& arguments,
    const std::string& fileName, const Layout& layout, const ClassColours& colours)
{
    const auto add = [&](const Image& image, const std::string& caption) {
        cells.push_back(
            { arguments.boxes ? paintLayout(image, layout, colours, false) : image, caption });
    };
    const auto real = readImage(arguments.images / fileName);
    add(real, "real");
    for (const auto& folder : arguments.generated)
        add(resize(readImage(folder / fileName), real.width, real.height), captionOf(folder));
}

void makeSheet(CommandContext& context, const SheetArguments& arguments)
{
    const auto all = selectImages(loadCoco(arguments.annotations), arguments.selection);
    const auto dataset = randomImages(all, arguments.count, arguments.seed);
    const ClassColours colours(dataset.categorySet().names());
    std::map<std::string, Layout> layouts; // boxes are relative, so any size will do
    for (auto& named : layoutsFromCoco(dataset, kLayoutSide, kLayoutSide))
        layouts[named.name] = std::move(named.layout);
    std::vector<SheetCell> cells;
    for (const auto& image : dataset.images) {
        const auto stem = std::filesystem::path(image.fileName).stem().string();
        appendRow(cells, arguments, image.fileName, layouts[stem], colours);
    }
    const auto columns = static_cast<int>(1 + arguments.generated.size()) * kRowsSideBySide;
    writePng(composeSheet(cells, columns), arguments.out);
    context.say(arguments.out.string());
    context.emitJson({ { "event", "done" }, { "file", arguments.out.string() },
        { "images", dataset.images.size() } });
}

} // namespace

void addSheetCommand(CLI::App& evaluate, CommandContext& context)
{
    const auto arguments = std::make_shared<SheetArguments>();
    CLI::App* command = evaluate.add_subcommand(
        "sheet", "A contact sheet of random layouts: the real picture beside the generated ones");
    command->add_option("--annotations", arguments->annotations, "COCO file of the layouts")
        ->required();
    command->add_option("--images", arguments->images, "Folder of the real pictures")->required();
    command
        ->add_option("--generated", arguments->generated,
            "Folder of generated pictures; its name is the caption. May be given several times")
        ->required();
    command->add_option("--out", arguments->out, "PNG file to write")->required();
    command->add_option("--count", arguments->count, "How many layouts")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--seed", arguments->seed, "Seed of the choice")->capture_default_str();
    command->add_option("--limit", arguments->selection.limit,
        "Choose among so many images, evenly spread over the file (0: all)");
    command->add_option("--group", arguments->selection.group,
        "Choose among the images of this emoji_group, for example seen or held-out");
    command->add_flag("--boxes", arguments->boxes, "Draw the boxes over the pictures");
    command->callback([&context, arguments] { makeSheet(context, *arguments); });
}

} // namespace detdiffusion
