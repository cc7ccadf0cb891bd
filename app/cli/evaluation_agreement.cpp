#include "app/cli/evaluation_agreement.h"

#include "app/cli/command_context.h"
#include "app/cli/detection_images.h"
#include "app/cli/detection_run.h"
#include "app/cli/evaluation_arguments.h"
#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "core/evaluation/agreement.h"
#include "core/tensor/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    EvaluationArguments shared;
    MatchRule rule;
};

void sayCount(CommandContext& context, const char* name, const VerdictCount& count)
{
    char line[160];
    std::snprintf(line, sizeof line,
        "asked %s: %d found (%.1f %%), %d low IoU, %d wrong class, %d missed", name, count.found,
        100.0 * count.foundShare(), count.lowOverlap, count.wrongClass, count.missed);
    context.say(line);
}

void checkAgreement(CommandContext& context, const Arguments& arguments)
{
    const auto& shared = arguments.shared;
    const auto& rule = arguments.rule;
    validate(rule);
    setComputeThreads(shared.threads);
    const auto dataset = selectImages(loadCoco(shared.annotations), shared.selection);
    const auto generated = filesOf(imageJobs(dataset, shared.generated));
    const auto opened = openBatchDetector(shared.detector, shared.threads);
    const auto& classes = opened.detector->categories();
    categoryIdsIn(dataset, classes); // an Error when nothing could ever be found
    const auto found = runDetectorOnAll(context, opened, generated,
        { .minimumScore = rule.minimumScore, .threads = shared.threads });
    const auto table = agreement(dataset, found, classes, rule);
    if (table.easy.total() + table.hard.total() == 0)
        throw Error(shared.annotations.string()
            + ": no object is labelled easy or hard; run detdiffusion label first");
    sayCount(context, "easy", table.easy);
    sayCount(context, "hard", table.hard);
    context.say(std::to_string(table.extras) + " detections belong to no object");
    auto report = table.toJson();
    report["score"] = rule.minimumScore;
    report["iou"] = rule.minimumOverlap;
    report["images"] = dataset.images.size();
    shared.finish(context, std::move(report));
}

} // namespace

void addAgreementCommand(CLI::App& evaluate, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = evaluate.add_subcommand(
        "agreement", "Are objects asked for as easy found, and those asked for as hard missed?");
    arguments->shared.addTo(*command);
    command
        ->add_option("--score", arguments->rule.minimumScore, "A detection's score must be above")
        ->capture_default_str();
    command->add_option("--iou", arguments->rule.minimumOverlap, "Its overlap must be above")
        ->capture_default_str();
    command->footer(kVerdictRules);
    command->callback([&context, arguments] { checkAgreement(context, *arguments); });
}

} // namespace detdiffusion
