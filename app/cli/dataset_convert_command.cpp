#include "app/cli/command_context.h"
#include "app/cli/dataset_commands.h"
#include "app/cli/unread_pictures.h"
#include "core/data/dataset_formats.h"
#include "core/data/unreadable_pictures.h"
#include "core/domain/error.h"
#include "core/imaging/picture_size.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    DatasetSource source;
    std::string from;
    std::string to;
    std::vector<std::string> splits;
    std::filesystem::path out;
    UnreadPictures unread;
    bool isDevkit = false;
};

/// The splits asked for; all when none is named.
std::vector<DatasetSplit> chosen(
    std::vector<DatasetSplit> splits, const std::vector<std::string>& names)
{
    if (names.empty())
        return splits;
    for (const auto& name : names)
        if (std::none_of(splits.begin(), splits.end(),
                [&](const DatasetSplit& split) { return split.name == name; }))
            throw CLI::ValidationError("--split", "the data set has no split \"" + name + "\"");
    std::erase_if(splits, [&](const DatasetSplit& split) {
        return std::find(names.begin(), names.end(), split.name) == names.end();
    });
    return splits;
}

/// Pictures that can't be read are left out after loading, all formats alike.
PictureSize sizeIfReadable(const std::filesystem::path& file)
try {
    return readPictureSize(file);
} catch (const Error&) {
    return { 1, 1 };
}

void leaveOutUnreadable(
    CommandContext& context, const UnreadPictures& unread, std::vector<DatasetSplit>& splits)
{
    size_t total = 0;
    for (const auto& split : splits)
        total += split.dataset.images.size();
    const auto problems =
        removeUnreadablePictures(splits, readPictureSize, context.control("Checking"));
    unread.report(context, problems, total);
}

void convert(CommandContext& context, Arguments arguments)
{
    auto& source = arguments.source;
    source.format = datasetFormatFromString(arguments.from);
    source.corners = arguments.isDevkit ? VocCorners::Devkit : VocCorners::Plain;
    const auto format = datasetFormatFromString(arguments.to);
    if (source.format == DatasetFormat::Coco && source.images.empty())
        throw CLI::ValidationError("--images", "a COCO file needs the folder of its pictures");
    if (source.format == DatasetFormat::Coco && !arguments.splits.empty())
        source.split = arguments.splits.front();
    auto splits = chosen(loadDataset(source, sizeIfReadable), arguments.splits);
    leaveOutUnreadable(context, arguments.unread, splits);
    size_t images = 0;
    size_t objects = 0;
    for (const auto& split : splits) {
        images += split.dataset.images.size();
        objects += split.dataset.annotations.size();
    }
    const auto loss =
        saveDataset(splits, format, source.corners, arguments.out, context.control("Copying"));
    objects -= static_cast<size_t>(loss.crowds);
    context.say(std::to_string(images) + " pictures with " + std::to_string(objects)
        + " objects, in " + arguments.out.string());
    if (!(loss == ConversionLoss {}))
        context.say("the format has no place for " + std::to_string(loss.crowds)
            + " crowds, which were left out, and " + std::to_string(loss.masks)
            + " masks, which became boxes");
    context.emitJson({ { "event", "done" }, { "out", arguments.out.string() }, { "images", images },
        { "objects", objects }, { "lost_crowds", loss.crowds }, { "lost_masks", loss.masks } });
}

} // namespace

void addDatasetConvert(CLI::App& dataset, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto isFormat = CLI::IsMember({ "coco", "yolo", "voc", "layouts" });
    CLI::App* command = dataset.add_subcommand("convert",
        "Write a data set in another format, with copies of its pictures, into a new folder");
    command
        ->add_option("--from", arguments->from,
            "coco, yolo (Ultralytics), voc (Pascal) or layouts (our own files)")
        ->required()
        ->check(isFormat);
    command->add_option("--to", arguments->to, "coco, yolo, voc or layouts")
        ->required()
        ->check(isFormat);
    command
        ->add_option("--in", arguments->source.path,
            "COCO file; data.yaml or its folder; folder with Annotations; folder of layouts")
        ->required();
    command->add_option("--images", arguments->source.images, "Pictures of the COCO file");
    command->add_option("--split", arguments->splits,
        "Only this split; of a COCO file: the name of what it holds (default: train)");
    command->add_option("--out", arguments->out, "Folder to create")->required();
    arguments->unread.addTo(*command);
    command->add_flag("--devkit-corners", arguments->isDevkit,
        "VOC boxes count pixels from 1, as in the original devkit");
    command->callback([&context, arguments] { convert(context, *arguments); });
}

} // namespace detdiffusion
