#include "app/cli/command_context.h"
#include "app/cli/dataset_commands.h"
#include "core/data/coco_file.h"
#include "core/data/dataset_stats.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace detdiffusion {

namespace {

/// "36 %", or a dash where no object has the attribute.
std::string easyText(const PerceptionCounts& counts)
{
    if (counts.easy + counts.hard == 0)
        return "-";
    char text[16];
    std::snprintf(text, sizeof text, "%.0f %%", 100.0 * counts.easyShare());
    return text;
}

void sayRow(const CommandContext& context, const std::string& name, int64_t images,
    const PerceptionCounts& counts)
{
    char line[160];
    std::snprintf(line, sizeof line, "%-24s %9lld %9lld %9lld %9lld %7s", name.c_str(),
        static_cast<long long>(images), static_cast<long long>(counts.total()),
        static_cast<long long>(counts.easy), static_cast<long long>(counts.hard),
        easyText(counts).c_str());
    context.say(line);
}

void sayHistogram(const CommandContext& context, const DatasetStats& stats)
{
    char line[80];
    context.say("\nObjects per picture       pictures");
    for (size_t n = 0; n < stats.imagesByObjects.size(); ++n) {
        if (stats.imagesByObjects[n] == 0)
            continue;
        std::snprintf(
            line, sizeof line, "%-24zu %9lld", n, static_cast<long long>(stats.imagesByObjects[n]));
        context.say(line);
    }
    context.say("\nBox in % of the picture    objects");
    double lower = 0.0;
    for (size_t i = 0; i < stats.objectsByArea.size(); ++i) {
        const double upper = i < kAreaLimits.size() ? kAreaLimits[i] : 1.0;
        std::snprintf(line, sizeof line, "%5.1f - %-16.1f %9lld", 100.0 * lower, 100.0 * upper,
            static_cast<long long>(stats.objectsByArea[i]));
        context.say(line);
        lower = upper;
    }
}

void sayStats(const CommandContext& context, const DatasetStats& stats)
{
    context.say(std::to_string(stats.images) + " pictures (" + std::to_string(stats.emptyImages)
        + " without objects), " + std::to_string(stats.objects()) + " objects ("
        + std::to_string(stats.withMask) + " with a mask), " + std::to_string(stats.crowds)
        + " crowds");
    context.say("\nClass                     pictures   objects      easy      hard    easy");
    for (const auto& row : stats.classes)
        sayRow(context, row.name, row.images, row.all());
    context.say("\nSize                                 objects      easy      hard    easy");
    const auto sizes = stats.bySize();
    for (size_t i = 0; i < sizes.size(); ++i) {
        char line[120];
        std::snprintf(line, sizeof line, "%-34s %9lld %9lld %9lld %7s",
            toString(static_cast<ObjectSize>(i)), static_cast<long long>(sizes[i].total()),
            static_cast<long long>(sizes[i].easy), static_cast<long long>(sizes[i].hard),
            easyText(sizes[i]).c_str());
        context.say(line);
    }
    sayHistogram(context, stats);
}

nlohmann::json toJson(const std::array<PerceptionCounts, kObjectSizes>& sizes)
{
    auto object = nlohmann::json::object();
    for (size_t i = 0; i < sizes.size(); ++i)
        object[toString(static_cast<ObjectSize>(i))] = { { "easy", sizes[i].easy },
            { "hard", sizes[i].hard }, { "unset", sizes[i].unset } };
    return object;
}

nlohmann::json toJson(const DatasetStats& stats)
{
    auto classes = nlohmann::json::array();
    for (const auto& row : stats.classes)
        classes.push_back(
            { { "name", row.name }, { "images", row.images }, { "sizes", toJson(row.sizes) } });
    return { { "event", "stats" }, { "images", stats.images },
        { "images_without_objects", stats.emptyImages }, { "objects", stats.objects() },
        { "objects_with_mask", stats.withMask }, { "crowds", stats.crowds }, { "classes", classes },
        { "sizes", toJson(stats.bySize()) }, { "images_by_objects", stats.imagesByObjects },
        { "area_limits", kAreaLimits }, { "objects_by_area", stats.objectsByArea } };
}

} // namespace

void addDatasetStats(CLI::App& dataset, CommandContext& context)
{
    const auto annotations = std::make_shared<std::filesystem::path>();
    CLI::App* command = dataset.add_subcommand(
        "stats", "Count classes, sizes, objects per picture, and the share of easy ones");
    command->add_option("annotations", *annotations, "COCO instances file")->required();
    command->callback([&context, annotations] {
        const auto stats = statsOf(loadCoco(*annotations));
        sayStats(context, stats);
        context.emitJson(toJson(stats));
    });
}

} // namespace detdiffusion
