#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/detection_images.h"
#include "app/cli/detection_run.h"
#include "app/cli/evaluation_detections.h"
#include "app/cli/evaluation_sheet.h"
#include "core/data/coco_file.h"
#include "core/detectors/detector_opening.h"
#include "core/detectors/detector_settings.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/evaluation/agreement.h"
#include "core/evaluation/coco_metrics.h"
#include "core/evaluation/feature_net.h"
#include "core/evaluation/frechet_distance.h"
#include "core/evaluation/image_selection.h"
#include "core/imaging/image_file.h"
#include "core/perception/attribute_labeller.h"
#include "core/tensor/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    std::filesystem::path generated;
    std::filesystem::path annotations;
    std::filesystem::path images;
    std::filesystem::path detector;
    std::filesystem::path squeezeNet;
    std::filesystem::path out;
    MatchRule rule;
    ImageSelection selection;
    int threads = 0;
};

constexpr double kLowestScore = 0.02; // average precision looks at the whole curve

std::vector<std::filesystem::path> filesOf(const std::vector<ImageJob>& jobs)
{
    std::vector<std::filesystem::path> files;
    for (const auto& job : jobs)
        files.push_back(job.file);
    return files;
}

nlohmann::json measured(CommandContext& context, const CocoDataset& dataset,
    const std::vector<std::filesystem::path>& files, const OpenedDetector& opened,
    const DetectionRun& run)
{
    const auto found = runDetectorOnAll(context, opened, files, run);
    const auto categoryIds = categoryIdsIn(dataset, opened.detector->categories());
    std::vector<DetectionResult> results;
    for (size_t i = 0; i < found.size(); ++i)
        appendResults(results, found[i], dataset.images[i], categoryIds);
    const auto evaluation = evaluateCoco(dataset, results);
    auto json = evaluation.overall.toJson();
    for (const auto& category : dataset.categories) {
        const auto& metrics = evaluation.perCategory.at(category.id);
        json["per_class"][category.name] = { { "AP", metrics.ap }, { "AP50", metrics.ap50 } };
    }
    return json;
}

double distance(CommandContext& context, const FeatureNet& net,
    const std::vector<std::filesystem::path>& real,
    const std::vector<std::filesystem::path>& generated)
{
    const auto control = context.control("Features");
    return frechetDistance(featuresOfFiles(net, real, readImage, control),
        featuresOfFiles(net, generated, readImage, control));
}

nlohmann::json distances(CommandContext& context, const Arguments& arguments,
    const std::vector<std::filesystem::path>& real,
    const std::vector<std::filesystem::path>& generated)
{
    auto json = nlohmann::json::array();
    const auto add = [&](const FeatureNet& net) {
        json.push_back({ { "features", net.name },
            { "frechet_distance", distance(context, net, real, generated) } });
    };
    if (!isForeignDetector(arguments.detector)) // only our own hand out their features
        add(detectorFeatures(arguments.detector));
    if (!arguments.squeezeNet.empty())
        add(squeezeNetFeatures(arguments.squeezeNet));
    return json;
}

void finish(CommandContext& context, const Arguments& arguments, nlohmann::json report)
{
    if (!arguments.out.empty())
        writeFileAtomically(arguments.out, report.dump(2) + "\n");
    report["event"] = "done";
    context.emitJson(report);
}

void sayFidelity(CommandContext& context, const nlohmann::json& report)
{
    char line[160];
    for (const char* set : { "real", "generated" }) {
        std::snprintf(line, sizeof line, "%-10s AP %.3f  AP50 %.3f  AP75 %.3f", set,
            report[set]["AP"].get<double>(), report[set]["AP50"].get<double>(),
            report[set]["AP75"].get<double>());
        context.say(line);
    }
    std::snprintf(line, sizeof line, "AP50 of the generated pictures: %.1f %% of the real ones'",
        100.0 * report["ap50_ratio"].get<double>());
    context.say(line);
    for (const auto& entry : report["distances"])
        context.say("Fréchet distance on " + entry["features"].get<std::string>() + ": "
            + std::to_string(entry["frechet_distance"].get<double>()));
}

void fidelity(CommandContext& context, const Arguments& arguments)
{
    setComputeThreads(arguments.threads);
    const auto dataset = selectImages(loadCoco(arguments.annotations), arguments.selection);
    const auto real = filesOf(imageJobs(dataset, arguments.images));
    const auto generated = filesOf(imageJobs(dataset, arguments.generated));
    const auto opened = openDetector(arguments.detector, arguments.threads);
    const auto run = [&](const char* label) {
        return DetectionRun {
            .minimumScore = kLowestScore, .threads = arguments.threads, .label = label
        };
    };
    nlohmann::json report { { "images", dataset.images.size() },
        { "group", arguments.selection.group }, { "detector", arguments.detector.string() } };
    report["real"] = measured(context, dataset, real, opened, run("Real"));
    report["generated"] = measured(context, dataset, generated, opened, run("Generated"));
    report["ap50_ratio"] = report["generated"]["AP50"].get<double>()
        / std::max(1e-9, report["real"]["AP50"].get<double>());
    report["distances"] = distances(context, arguments, real, generated);
    sayFidelity(context, report);
    finish(context, arguments, report);
}

void checkAgreement(CommandContext& context, const Arguments& arguments)
{
    validate(arguments.rule);
    setComputeThreads(arguments.threads);
    const auto dataset = selectImages(loadCoco(arguments.annotations), arguments.selection);
    const auto generated = filesOf(imageJobs(dataset, arguments.generated));
    const auto opened = openDetector(arguments.detector, arguments.threads);
    const auto found = runDetectorOnAll(context, opened, generated,
        { .minimumScore = arguments.rule.minimumScore, .threads = arguments.threads });
    const auto table = agreement(dataset, found, opened.detector->categories(), arguments.rule);
    if (table == AgreementTable {})
        throw Error(arguments.annotations.string()
            + ": no object is labelled easy or hard; run detdiffusion label first");
    char line[160];
    std::snprintf(line, sizeof line, "asked easy: %d found, %d missed (%.1f %% found)",
        table.easyFound, table.easyMissed, 100.0 * table.easyFoundShare());
    context.say(line);
    std::snprintf(line, sizeof line, "asked hard: %d found, %d missed (%.1f %% found)",
        table.hardFound, table.hardMissed, 100.0 * table.hardFoundShare());
    context.say(line);
    auto report = table.toJson();
    report["score"] = arguments.rule.minimumScore;
    report["iou"] = arguments.rule.minimumOverlap;
    report["images"] = dataset.images.size();
    finish(context, arguments, report);
}

void addShared(CLI::App& command, const std::shared_ptr<Arguments>& arguments)
{
    command.add_option("--generated", arguments->generated, "Folder of generated pictures")
        ->required();
    command.add_option("--annotations", arguments->annotations, "COCO file of their layouts")
        ->required();
    command.add_option("--detector", arguments->detector, kDetectorHelp)->required();
    command.add_option("--out", arguments->out, "Report (JSON) to write");
    command.add_option("--limit", arguments->selection.limit,
        "Only so many images, evenly spread over the file (0: all)");
    command.add_option("--group", arguments->selection.group,
        "Only the images of this emoji_group, for example seen or held-out");
    command.add_option("--threads", arguments->threads, "Compute threads, 0 = all cores");
}

} // namespace

void addEvaluateCommand(CLI::App& app, CommandContext& context)
{
    CLI::App* evaluate = app.add_subcommand("evaluate", "Measure generated pictures");
    evaluate->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    CLI::App* fidelityCommand = evaluate->add_subcommand("fidelity",
        "Does a detector find what the layouts ask for, and do the pictures look like real ones?");
    addShared(*fidelityCommand, arguments);
    fidelityCommand->add_option("--images", arguments->images, "Folder of the real pictures")
        ->required();
    fidelityCommand->add_option("--squeezenet", arguments->squeezeNet,
        "SqueezeNet v1.0 weights (safetensors) for a second Fréchet distance");
    fidelityCommand->callback([&context, arguments] { fidelity(context, *arguments); });

    addDetectionsCommand(*evaluate, context);
    addSheetCommand(*evaluate, context);

    CLI::App* agreementCommand = evaluate->add_subcommand(
        "agreement", "Are objects asked for as easy found, and those asked for as hard missed?");
    addShared(*agreementCommand, arguments);
    agreementCommand
        ->add_option("--score", arguments->rule.minimumScore, "A detection's score must be above")
        ->capture_default_str();
    agreementCommand
        ->add_option("--iou", arguments->rule.minimumOverlap, "Its overlap must be above")
        ->capture_default_str();
    agreementCommand->add_flag(
        "--class-aware", arguments->rule.classAware, "Its class must be right too");
    agreementCommand->callback([&context, arguments] { checkAgreement(context, *arguments); });
}

} // namespace detdiffusion
