#include "app/cli/command_context.h"
#include "app/cli/dataset_commands.h"
#include "app/cli/unread_pictures.h"
#include "core/data/coco_file.h"
#include "core/data/dataset_formats.h"
#include "core/data/dataset_tiles.h"
#include "core/domain/error.h"
#include "core/domain/parallel_loop.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_size.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <mutex>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

struct Arguments {
    fs::path annotations;
    fs::path images;
    fs::path out;
    TileRules rules;
    UnreadPictures unread;
    int threads = 0;
};

Image cutOut(const Image& image, const PictureTile& tile)
{
    Image part { tile.width, tile.height, {} };
    part.rgb.reserve(size_t { 3 } * static_cast<size_t>(tile.width * tile.height));
    for (int y = tile.y; y < tile.y + tile.height; ++y) {
        const auto row = image.rgb.begin() + (std::ptrdiff_t { 3 } * y * image.width + 3 * tile.x);
        part.rgb.insert(part.rgb.end(), row, row + std::ptrdiff_t { 3 } * tile.width);
    }
    return part;
}

/// The tiles [first, last) of one picture.
void writeTiles(const TiledDataset& tiled, size_t first, size_t last, const AnnotatedImage& picture,
    const Arguments& arguments)
{
    const auto file = arguments.images / picture.fileName;
    const auto image = readImage(file);
    if (image.width != picture.width || image.height != picture.height)
        throw Error(file.string() + " has " + std::to_string(image.width) + " x "
            + std::to_string(image.height) + " pixels, its annotations say "
            + std::to_string(picture.width) + " x " + std::to_string(picture.height));
    for (size_t i = first; i < last; ++i) {
        const auto target = arguments.out / "images" / tiled.dataset.images[i].fileName;
        fs::create_directories(target.parent_path());
        writePng(cutOut(image, tiled.tiles[i]), target);
    }
}

/// Where the tiles of each picture begin, and the end: tiles of a picture lie side by side.
std::vector<size_t> beginnings(const TiledDataset& tiled)
{
    std::vector<size_t> firsts;
    for (size_t i = 0; i < tiled.tiles.size(); ++i)
        if (i == 0 || tiled.tiles[i].picture != tiled.tiles[i - 1].picture)
            firsts.push_back(i);
    firsts.push_back(tiled.tiles.size());
    return firsts;
}

/// Without the tiles whose picture could not be read.
void removeTiles(CocoDataset& dataset, const std::vector<bool>& isLost)
{
    std::erase_if(dataset.annotations,
        [&](const Annotation& object) { return isLost[static_cast<size_t>(object.imageId - 1)]; });
    std::erase_if(dataset.images,
        [&](const AnnotatedImage& image) { return isLost[static_cast<size_t>(image.id - 1)]; });
}

void run(CommandContext& context, const Arguments& arguments)
{
    const DatasetSource source { .path = arguments.annotations, .images = arguments.images };
    const auto before = std::move(loadDataset(source, readPictureSize).front().dataset);
    auto tiled = tileDataset(before, arguments.rules);
    const auto firsts = beginnings(tiled);
    std::vector<bool> isLost(tiled.tiles.size(), false);
    std::vector<std::string> problems;
    std::mutex guard;
    forEachIndex(static_cast<int>(firsts.size()) - 1, threadCount(arguments.threads),
        context.control("Cutting"), [&](int i) {
            const auto first = firsts[static_cast<size_t>(i)];
            const auto last = firsts[static_cast<size_t>(i) + 1];
            try {
                writeTiles(
                    tiled, first, last, before.images[tiled.tiles[first].picture], arguments);
            } catch (const Error& error) {
                const std::scoped_lock lock(guard);
                problems.emplace_back(error.what());
                std::fill(isLost.begin() + static_cast<std::ptrdiff_t>(first),
                    isLost.begin() + static_cast<std::ptrdiff_t>(last), true);
            }
        });
    std::sort(problems.begin(), problems.end());
    arguments.unread.report(context, problems, firsts.size() - 1);
    removeTiles(tiled.dataset, isLost);
    const auto file = arguments.out / "annotations" / arguments.annotations.filename();
    fs::create_directories(file.parent_path());
    saveCoco(tiled.dataset, file);
    context.say(std::to_string(tiled.dataset.images.size()) + " tiles with "
        + std::to_string(tiled.dataset.annotations.size()) + " objects, "
        + std::to_string(tiled.cutOff) + " objects in no tile; written to " + file.string());
    context.emitJson(
        { { "event", "done" }, { "out", file.string() }, { "images", tiled.dataset.images.size() },
            { "objects", tiled.dataset.annotations.size() }, { "cut_off", tiled.cutOff } });
}

} // namespace

void addDatasetTile(CLI::App& dataset, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto& rules = arguments->rules;
    CLI::App* command = dataset.add_subcommand(
        "tile", "Cut pictures with many small objects into tiles that a layout model has room for");
    command->add_option("annotations", arguments->annotations, "COCO instances file")->required();
    command->add_option("--images", arguments->images, "Folder of its pictures")->required();
    command
        ->add_option("--out", arguments->out,
            "Folder to write to: images/ and annotations/ with the name of the COCO file")
        ->required();
    command->add_option("--columns", rules.columns, "Tiles beside each other")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--rows", rules.rows, "Tiles below each other")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command
        ->add_option("--min-visible", rules.minimumVisible,
            "Share of an object's box that a tile must show to have the object")
        ->capture_default_str();
    command->add_option("--threads", arguments->threads, "Threads; no influence on the files")
        ->capture_default_str();
    arguments->unread.addTo(*command);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace detdiffusion
