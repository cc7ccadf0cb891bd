#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "core/imaging/image_file.h"
#include "core/perception/attribute_labeller.h"
#include "core/perception/batch_detection.h"
#include "core/perception/detector_loading.h"
#include "core/tensor/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    std::filesystem::path annotations;
    std::filesystem::path images;
    std::vector<std::filesystem::path> detectors;
    std::filesystem::path out;
    MatchRule rule;
    bool folds = false;
    int threads = 0;
};

std::vector<std::unique_ptr<Detector>> loadDetectors(
    const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::unique_ptr<Detector>> detectors;
    for (const auto& path : paths) {
        detectors.push_back(loadDetector(path));
        if (!(detectors.back()->categories() == detectors.front()->categories()))
            throw Error(path.string() + ": its classes differ from those of "
                + paths.front().string() + "; the detectors of all folds must agree");
    }
    return detectors;
}

/// Detector i looks at the images of fold i, which it was not trained on.
std::vector<std::vector<Detection>> detectByFold(CommandContext& context,
    const std::vector<ImageJob>& jobs, const std::vector<std::unique_ptr<Detector>>& detectors,
    double minimumScore)
{
    std::vector<std::vector<Detection>> all(jobs.size());
    const auto folds = static_cast<int>(detectors.size());
    for (int fold = 0; fold < folds; ++fold) {
        const auto members = foldMembers(jobs.size(), folds, fold);
        std::vector<std::filesystem::path> files;
        for (const auto index : members)
            files.push_back(jobs[index].file);
        auto found = detectInFiles(*detectors[static_cast<size_t>(fold)], files, readImage,
            minimumScore, context.control("Detecting"));
        for (size_t i = 0; i < members.size(); ++i)
            all[members[i]] = std::move(found[i]);
    }
    return all;
}

nlohmann::json countJson(const PerceptionCount& count)
{
    return { { "easy", count.easy }, { "hard", count.hard }, { "hard_share", count.hardShare() } };
}

nlohmann::json countsJson(const std::map<std::string, PerceptionCount>& counts)
{
    auto json = nlohmann::json::object();
    for (const auto& [name, count] : counts)
        json[name] = countJson(count);
    return json;
}

void sayCount(CommandContext& context, const std::string& name, const PerceptionCount& count)
{
    char line[128];
    std::snprintf(line, sizeof line, "%-16.60s %7d easy %7d hard %6.1f %% hard", name.c_str(),
        count.easy, count.hard, 100.0 * count.hardShare());
    context.say(line);
}

void report(CommandContext& context, const Arguments& arguments, const PerceptionShares& shares)
{
    sayCount(context, "all", shares.all);
    for (const auto& [name, count] : shares.perSize)
        sayCount(context, name, count);
    for (const auto& [name, count] : shares.perClass)
        sayCount(context, name, count);
    context.emitJson({ { "event", "done" }, { "out", arguments.out.string() },
        { "score", arguments.rule.minimumScore }, { "iou", arguments.rule.minimumOverlap },
        { "class_aware", arguments.rule.classAware }, { "all", countJson(shares.all) },
        { "per_size", countsJson(shares.perSize) }, { "per_class", countsJson(shares.perClass) } });
}

void label(CommandContext& context, const Arguments& arguments)
{
    validate(arguments.rule);
    if (arguments.detectors.size() > 1 && !arguments.folds)
        throw CLI::ValidationError(
            "--detector", "several detectors need --folds: detector i labels fold i");
    setComputeThreads(arguments.threads);
    auto dataset = loadCoco(arguments.annotations);
    const auto jobs = imageJobs(dataset, arguments.images);
    const auto detectors = loadDetectors(arguments.detectors);
    const auto found = detectByFold(context, jobs, detectors, arguments.rule.minimumScore);
    labelPerception(dataset, found, detectors.front()->categories(), arguments.rule);
    saveCoco(dataset, arguments.out);
    report(context, arguments, perceptionShares(dataset));
}

} // namespace

void addLabelCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "label", "Write easy or hard into annotations: does a detector find the object?");
    command->add_option("--annotations", arguments->annotations, "COCO file to label")->required();
    command->add_option("--images", arguments->images, "Folder of its pictures")->required();
    command
        ->add_option("--detector", arguments->detectors,
            "Detector folder, config or run folder; repeat with --folds")
        ->required();
    command->add_option("--out", arguments->out, "Labelled COCO file to write")->required();
    command
        ->add_option("--score", arguments->rule.minimumScore, "A detection's score must be above")
        ->capture_default_str();
    command->add_option("--iou", arguments->rule.minimumOverlap, "Its overlap must be above")
        ->capture_default_str();
    command->add_flag("--class-aware", arguments->rule.classAware,
        "Its class must be right too (the published rule looks at overlap only)");
    command->add_flag("--folds", arguments->folds,
        "Detector i labels the images whose position modulo the number of detectors is i");
    command->add_option("--threads", arguments->threads, "Compute threads, 0 = all cores");
    command->callback([&context, arguments] { label(context, *arguments); });
}

} // namespace detdiffusion
