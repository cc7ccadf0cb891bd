#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/fold_runs.h"
#include "app/cli/label_parts.h"
#include "app/cli/label_precision.h"
#include "app/cli/label_report.h"
#include "app/cli/label_runs.h"
#include "app/cli/unread_pictures.h"
#include "core/data/coco_file.h"
#include "core/detectors/detector_opening.h"
#include "core/perception/label_combination.h"
#include "core/tensor/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

namespace detdiffusion {

namespace {

struct Arguments {
    std::filesystem::path annotations;
    std::filesystem::path images;
    std::vector<std::filesystem::path> detectors;
    std::vector<std::filesystem::path> detections;
    std::filesystem::path keep;
    std::filesystem::path out;
    MatchRule rule;
    UnreadPictures unread;
    std::string combine = "first";
    bool folds = false;
    bool stream = false;
    int threads = 0;

    /// Beside the result, and only until it is written.
    std::filesystem::path progress() const { return out.string() + ".progress"; }
};

/// What the detectors find: in all pictures, or in part `part` of as many as there are processes.
std::vector<RawDetections> runDetectors(CommandContext& context, const Arguments& arguments,
    const CocoDataset& dataset, int parts, std::optional<int> part)
{
    const auto jobs = imageFiles(dataset, arguments.images);
    const LabelRunOptions options { std::min(kKeptScore, arguments.rule.minimumScore),
        arguments.threads, arguments.progress(), arguments.stream, parts, part };
    if (arguments.folds)
        return { runByFold(context, jobs, arguments.detectors, options) };
    return runSideBySide(context, jobs, arguments.detectors, options);
}

/// Nothing when another process will join this one's part with the others.
std::optional<std::vector<RawDetections>> runsFor(
    CommandContext& context, const Arguments& arguments, const CocoDataset& dataset)
{
    const auto environment = launchEnvironment();
    const int parts = environment.worldSize;
    if (!arguments.detections.empty()) { // no work to share
        if (environment.rank > 0)
            return std::nullopt;
        return readRuns(arguments.detections, arguments.rule);
    }
    if (environment.isDistributed()) {
        const LabelParts shared(environment, arguments.progress());
        runDetectors(context, arguments, dataset, parts, environment.rank);
        if (!shared.finish()) {
            context.say("Part " + std::to_string(environment.rank + 1) + " of "
                + std::to_string(parts) + " is done; the process that ends last writes "
                + arguments.out.string());
            return std::nullopt;
        }
        context.say("Joining " + std::to_string(parts) + " parts");
    }
    return runDetectors(context, arguments, dataset, parts, std::nullopt);
}

/// All detectors look at the same pictures.
void reportUnread(
    CommandContext& context, const Arguments& arguments, const std::vector<RawDetections>& runs)
{
    std::vector<std::string> problems;
    for (const auto& [id, problem] : runs.front().unread)
        problems.push_back(problem);
    arguments.unread.report(context, problems, runs.front().images.size() + problems.size());
}

/// Labels of every run; afterwards `dataset` holds what they come to together.
std::vector<LabelledRun> labelWith(const std::vector<RawDetections>& runs, CocoDataset& dataset,
    const MatchRule& rule, LabelCombination combination)
{
    std::vector<LabelledRun> labelled;
    std::vector<std::vector<Perception>> labels;
    for (const auto& run : runs) {
        labelPerception(dataset, run, rule);
        labels.push_back(perceptionsOf(dataset));
        labelled.push_back({ run.detector, labels.back(), perceptionShares(dataset) });
    }
    setPerceptions(dataset, combineLabels(labels, combination));
    return labelled;
}

void report(CommandContext& context, const Arguments& arguments,
    const std::vector<LabelledRun>& runs, const PerceptionShares& together)
{
    auto detectors = nlohmann::json::array();
    for (const auto& run : runs) {
        if (runs.size() > 1)
            context.say(run.detector);
        sayShares(context, run.shares);
        auto shares = sharesJson(run.shares);
        shares["detector"] = run.detector;
        detectors.push_back(std::move(shares));
    }
    if (arguments.combine != "first") {
        context.say("easy for " + arguments.combine);
        sayShares(context, together);
    }
    sayAgreements(context, runs);
    auto done = sharesJson(together);
    done.update({ { "event", "done" }, { "out", arguments.out.string() },
        { "combine", arguments.combine }, { "score", arguments.rule.minimumScore },
        { "iou", arguments.rule.minimumOverlap }, { "class_aware", arguments.rule.classAware },
        { "detectors", detectors }, { "agreement", agreementsJson(runs) } });
    context.emitJson(done);
}

/// The run that `train-detector --every-fold` made stands for the detectors in it.
std::vector<std::filesystem::path> detectorsOfFolds(
    const std::vector<std::filesystem::path>& detectors)
{
    if (detectors.size() != 1)
        return detectors;
    auto folders = foldRunsIn(detectors.front());
    return folders.empty() ? detectors : folders;
}

void label(CommandContext& context, Arguments arguments)
{
    validate(arguments.rule);
    if (arguments.detections.empty() == arguments.detectors.empty())
        throw CLI::ValidationError("--detector",
            "give detectors with --images, or what they found before with --detections");
    if (!arguments.detectors.empty() && arguments.images.empty())
        throw CLI::ValidationError("--images", "the detectors need the folder of the pictures");
    if (arguments.folds)
        arguments.detectors = detectorsOfFolds(arguments.detectors);
    setComputeThreads(arguments.threads);
    auto dataset = loadCoco(arguments.annotations);
    const auto found = runsFor(context, arguments, dataset);
    if (!found)
        return context.emitJson({ { "event", "part_done" }, { "out", arguments.out.string() } });
    const auto& runs = *found;
    reportUnread(context, arguments, runs);
    if (!arguments.keep.empty())
        keepRuns(runs, arguments.keep);
    const auto labelled =
        labelWith(runs, dataset, arguments.rule, labelCombinationFromString(arguments.combine));
    saveCoco(dataset, arguments.out);
    std::error_code ignored; // what stays is outdated at worst
    std::filesystem::remove_all(arguments.progress(), ignored);
    if (arguments.folds) {
        context.say("What the detectors find in pictures that they were not trained on:");
        sayPrecision(context, dataset, runs.front(), static_cast<int>(arguments.detectors.size()));
        context.emitJson(
            { { "event", "precision" }, { "measures", precisionJson(dataset, runs.front()) } });
    }
    report(context, arguments, labelled, perceptionShares(dataset));
}

} // namespace

void addLabelCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "label", "Write easy or hard into annotations: does a detector find the object?");
    command->add_option("--annotations", arguments->annotations, "COCO file to label")->required();
    command->add_option("--images", arguments->images, "Folder of its pictures");
    command->add_option("--detector", arguments->detectors,
        std::string(kDetectorHelp)
            + ". Given several times, --combine says which one labels, and their agreement is "
              "told");
    command->add_option("--keep", arguments->keep,
        "Folder to write all detections with a score from 0.05 on to, as 1.json, 2.json ...");
    command->add_option("--detections", arguments->detections,
        "What --keep wrote, instead of --detector: other limits without running again");
    command->add_option("--out", arguments->out, "Labelled COCO file to write")->required();
    command
        ->add_option("--score", arguments->rule.minimumScore, "A detection's score must be above")
        ->capture_default_str();
    command->add_option("--iou", arguments->rule.minimumOverlap, "Its overlap must be above")
        ->capture_default_str();
    command->add_flag("--class-aware", arguments->rule.classAware,
        "Its class must be right too (the published rule looks at overlap only)");
    command
        ->add_option("--combine", arguments->combine,
            "With several detectors: the first decides, or an object is easy when all, most "
            "(more than half) or any of them find it")
        ->check(CLI::IsMember({ "first", "all", "most", "any" }))
        ->capture_default_str();
    command->add_flag("--folds", arguments->folds,
        "Detector i labels the images whose position modulo the number of detectors is i; a run of "
        "train-detector --every-fold stands for all of its detectors");
    command->add_flag("--stream", arguments->stream,
        "With --json: print what is found in every picture as soon as it is known");
    arguments->unread.addTo(*command);
    command->add_option("--threads", arguments->threads, "Compute threads, 0 = all cores");
    command->footer("A run that was interrupted goes on where it stopped when it is started again: "
                    "OUT.progress keeps what was found so far.\n"
                    "Processes that torchrun, srun or mpirun started share the pictures; the one "
                    "that ends last writes OUT.");
    command->callback([&context, arguments] { label(context, *arguments); });
}

} // namespace detdiffusion
