#include "app/cli/command_context.h"
#include "app/cli/dataset_commands.h"
#include "core/data/coco_file.h"
#include "core/data/dataset_filter.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    std::filesystem::path annotations;
    std::filesystem::path out;
    FilterRules rules;
};

void sayReport(const CommandContext& context, const FilterReport& report)
{
    const auto say = [&](const char* what, int64_t count) {
        char line[80];
        std::snprintf(line, sizeof line, "%-44s %9lld", what, static_cast<long long>(count));
        context.say(line);
    };
    say("Objects", report.objects);
    say("  in pictures of unknown size", -report.withoutSize);
    say("  crowds", -report.crowds);
    say("  of excluded classes", -report.excluded);
    say("  too small", -report.small);
    say("  in pictures that are left out", -report.inDroppedImages);
    say("Objects kept", report.objectsKept);
    say("Pictures", report.images);
    say("  with too few objects", -report.tooFew);
    say("  with too many objects", -report.tooMany);
    say("Pictures kept", report.imagesKept);
}

void run(CommandContext& context, const Arguments& arguments)
{
    auto dataset = loadCoco(arguments.annotations);
    const auto report = filterDataset(dataset, arguments.rules);
    saveCoco(dataset, arguments.out);
    sayReport(context, report);
    context.say("Written to " + arguments.out.string());
    context.emitJson({ { "event", "done" }, { "out", arguments.out.string() },
        { "objects", report.objects }, { "objects_without_size", report.withoutSize },
        { "crowds", report.crowds }, { "excluded", report.excluded }, { "small", report.small },
        { "objects_in_dropped_images", report.inDroppedImages },
        { "objects_kept", report.objectsKept }, { "images", report.images },
        { "images_with_too_few", report.tooFew }, { "images_with_too_many", report.tooMany },
        { "images_kept", report.imagesKept } });
}

} // namespace

void addDatasetFilter(CLI::App& dataset, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto& rules = arguments->rules;
    CLI::App* command = dataset.add_subcommand(
        "filter", "Keep the objects and pictures that layout models are trained and measured on");
    command->add_option("annotations", arguments->annotations, "COCO instances file")->required();
    command->add_option("--out", arguments->out, "COCO file to write")->required();
    command
        ->add_option("--min-area", rules.minimumArea,
            "Leave out objects whose box covers this share of the picture or less")
        ->capture_default_str();
    command->add_option("--fewest", rules.fewestObjects, "Objects that a picture must have")
        ->capture_default_str();
    command->add_option("--most", rules.mostObjects, "Objects that a picture may have")
        ->capture_default_str();
    command->add_flag("--crowds", rules.keepCrowds, "Keep crowds");
    command->add_option("--without", rules.excludedClasses, "Classes to leave out")
        ->delimiter(',')
        ->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace detdiffusion
