#include "core/data/dataset_stats_text.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace detdiffusion {

namespace {

void say(std::string& text, const std::string& line)
{
    text += line + '\n';
}

/// "36 %", or a dash where no object has the attribute.
std::string easyText(const PerceptionCounts& counts)
{
    if (counts.easy + counts.hard == 0)
        return "-";
    char text[16];
    std::snprintf(text, sizeof text, "%.0f %%", 100.0 * counts.easyShare());
    return text;
}

void sayRow(
    std::string& text, const std::string& name, int64_t images, const PerceptionCounts& counts)
{
    char line[160];
    std::snprintf(line, sizeof line, "%-24s %9lld %9lld %9lld %9lld %7s", name.c_str(),
        static_cast<long long>(images), static_cast<long long>(counts.total()),
        static_cast<long long>(counts.easy), static_cast<long long>(counts.hard),
        easyText(counts).c_str());
    say(text, line);
}

void sayHistogram(std::string& text, const DatasetStats& stats)
{
    char line[80];
    say(text, "\nObjects per picture       pictures");
    for (size_t n = 0; n < stats.imagesByObjects.size(); ++n) {
        if (stats.imagesByObjects[n] == 0)
            continue;
        std::snprintf(
            line, sizeof line, "%-24zu %9lld", n, static_cast<long long>(stats.imagesByObjects[n]));
        say(text, line);
    }
    say(text, "\nBox in % of the picture    objects");
    double lower = 0.0;
    for (size_t i = 0; i < stats.objectsByArea.size(); ++i) {
        const double upper = i < kAreaLimits.size() ? kAreaLimits[i] : 1.0;
        std::snprintf(line, sizeof line, "%5.1f - %-16.1f %9lld", 100.0 * lower, 100.0 * upper,
            static_cast<long long>(stats.objectsByArea[i]));
        say(text, line);
        lower = upper;
    }
}

nlohmann::json toJson(const std::array<PerceptionCounts, kObjectSizes>& sizes)
{
    auto object = nlohmann::json::object();
    for (size_t i = 0; i < sizes.size(); ++i)
        object[toString(static_cast<ObjectSize>(i))] = { { "easy", sizes[i].easy },
            { "hard", sizes[i].hard }, { "unset", sizes[i].unset } };
    return object;
}

} // namespace

std::string formatStats(const DatasetStats& stats)
{
    std::string text;
    say(text,
        std::to_string(stats.images) + " pictures (" + std::to_string(stats.emptyImages)
            + " without objects), " + std::to_string(stats.objects()) + " objects ("
            + std::to_string(stats.withMask) + " with a mask), " + std::to_string(stats.crowds)
            + " crowds");
    say(text, "\nClass                     pictures   objects      easy      hard    easy");
    for (const auto& row : stats.classes)
        sayRow(text, row.name, row.images, row.all());
    say(text, "\nSize                                 objects      easy      hard    easy");
    const auto sizes = stats.bySize();
    for (size_t i = 0; i < sizes.size(); ++i) {
        char line[120];
        std::snprintf(line, sizeof line, "%-34s %9lld %9lld %9lld %7s",
            toString(static_cast<ObjectSize>(i)), static_cast<long long>(sizes[i].total()),
            static_cast<long long>(sizes[i].easy), static_cast<long long>(sizes[i].hard),
            easyText(sizes[i]).c_str());
        say(text, line);
    }
    sayHistogram(text, stats);
    return text;
}

nlohmann::json statsJson(const DatasetStats& stats)
{
    auto classes = nlohmann::json::array();
    for (const auto& row : stats.classes)
        classes.push_back(
            { { "name", row.name }, { "images", row.images }, { "sizes", toJson(row.sizes) } });
    return { { "images", stats.images }, { "images_without_objects", stats.emptyImages },
        { "objects", stats.objects() }, { "objects_with_mask", stats.withMask },
        { "crowds", stats.crowds }, { "classes", classes }, { "sizes", toJson(stats.bySize()) },
        { "images_by_objects", stats.imagesByObjects }, { "area_limits", kAreaLimits },
        { "objects_by_area", stats.objectsByArea } };
}

std::string formatStatsJson(const DatasetStats& stats)
{
    constexpr int kIndent = 2;
    return statsJson(stats).dump(kIndent) + '\n';
}

} // namespace detdiffusion
