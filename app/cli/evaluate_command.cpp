#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/detection_images.h"
#include "app/cli/detection_run.h"
#include "app/cli/evaluation_agreement.h"
#include "app/cli/evaluation_arguments.h"
#include "app/cli/evaluation_detections.h"
#include "app/cli/evaluation_sheet.h"
#include "core/data/coco_file.h"
#include "core/detectors/detector_opening.h"
#include "core/detectors/detector_settings.h"
#include "core/evaluation/coco_metrics.h"
#include "core/evaluation/feature_net.h"
#include "core/evaluation/frechet_distance.h"
#include "core/imaging/image_file.h"
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
    EvaluationArguments shared;
    std::filesystem::path images;
    std::filesystem::path squeezeNet;
};

constexpr double kLowestScore = 0.02; // average precision looks at the whole curve

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
    if (!isForeignDetector(arguments.shared.detector)) // only our own hand out their features
        add(detectorFeatures(arguments.shared.detector));
    if (!arguments.squeezeNet.empty())
        add(squeezeNetFeatures(arguments.squeezeNet));
    return json;
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
    const auto& shared = arguments.shared;
    setComputeThreads(shared.threads);
    const auto dataset = selectImages(loadCoco(shared.annotations), shared.selection);
    const auto real = filesOf(imageJobs(dataset, arguments.images));
    const auto generated = filesOf(imageJobs(dataset, shared.generated));
    const auto opened = openBatchDetector(shared.detector, shared.threads);
    const auto run = [&](const char* label) {
        return DetectionRun {
            .minimumScore = kLowestScore, .threads = shared.threads, .label = label
        };
    };
    nlohmann::json report { { "images", dataset.images.size() },
        { "group", shared.selection.group }, { "detector", shared.detector.string() } };
    report["real"] = measured(context, dataset, real, opened, run("Real"));
    report["generated"] = measured(context, dataset, generated, opened, run("Generated"));
    report["ap50_ratio"] = report["generated"]["AP50"].get<double>()
        / std::max(1e-9, report["real"]["AP50"].get<double>());
    report["distances"] = distances(context, arguments, real, generated);
    sayFidelity(context, report);
    shared.finish(context, report);
}

} // namespace

void addEvaluateCommand(CLI::App& app, CommandContext& context)
{
    CLI::App* evaluate = app.add_subcommand("evaluate", "Measure generated pictures");
    evaluate->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    CLI::App* fidelityCommand = evaluate->add_subcommand("fidelity",
        "Does a detector find what the layouts ask for, and do the pictures look like real ones?");
    arguments->shared.addTo(*fidelityCommand);
    fidelityCommand->add_option("--images", arguments->images, "Folder of the real pictures")
        ->required();
    fidelityCommand->add_option("--squeezenet", arguments->squeezeNet,
        "SqueezeNet v1.0 weights (safetensors) for a second Fréchet distance");
    fidelityCommand->callback([&context, arguments] { fidelity(context, *arguments); });

    addDetectionsCommand(*evaluate, context);
    addAgreementCommand(*evaluate, context);
    addSheetCommand(*evaluate, context);
}

} // namespace detdiffusion
