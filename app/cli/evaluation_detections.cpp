#include "app/cli/evaluation_detections.h"

#include "app/cli/command_context.h"
#include "core/data/coco_file.h"
#include "core/domain/text_file.h"
#include "core/evaluation/coco_metrics.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    std::filesystem::path annotations;
    std::filesystem::path results;
    std::filesystem::path out;
    double score = 0.0;
    int threads = 0;
    bool perClass = false;
};

/// In per cent, with a dash where there is nothing to find.
std::string percent(double value)
{
    char text[16];
    std::snprintf(text, sizeof text, "%6.1f", 100.0 * value);
    return value < 0.0 ? "     -" : text;
}

void sayMetrics(CommandContext& context, const std::string& name, const CocoMetrics& metrics)
{
    std::string line = name;
    line.resize(std::max<size_t>(line.size(), 16), ' ');
    for (const double value : { metrics.ap, metrics.ap50, metrics.ap75, metrics.apSmall,
             metrics.apMedium, metrics.apLarge, metrics.ar1, metrics.ar10, metrics.ar100,
             metrics.arSmall, metrics.arMedium, metrics.arLarge })
        line += " " + percent(value);
    context.say(line);
}

nlohmann::json reportOf(const CocoDataset& dataset, const CocoEvaluation& evaluation)
{
    auto report = evaluation.overall.toJson();
    for (const auto& category : dataset.categories)
        report["per_class"][category.name] = evaluation.perCategory.at(category.id).toJson();
    return report;
}

void evaluateDetections(CommandContext& context, const Arguments& arguments)
{
    const auto dataset = loadCoco(arguments.annotations);
    auto results = loadDetectionResults(arguments.results);
    std::erase_if(
        results, [&](const DetectionResult& result) { return result.score < arguments.score; });
    const auto evaluation = evaluateCoco(dataset, results, arguments.threads);
    context.say("per cent             AP   AP50   AP75   AP_s   AP_m   AP_l   AR_1  AR_10 AR_100"
                "   AR_s   AR_m   AR_l");
    sayMetrics(context, "all", evaluation.overall);
    if (arguments.perClass)
        for (const auto& category : dataset.categories)
            sayMetrics(context, category.name, evaluation.perCategory.at(category.id));
    auto report = reportOf(dataset, evaluation);
    if (!arguments.out.empty())
        writeFileAtomically(arguments.out, report.dump(2) + "\n");
    report["event"] = "done";
    context.emitJson(report);
}

} // namespace

void addDetectionsCommand(CLI::App& evaluate, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = evaluate.add_subcommand(
        "detections", "COCO's twelve numbers for detections, equal to pycocotools'");
    command->add_option("--annotations", arguments->annotations, "COCO file with the objects")
        ->required();
    command->add_option("--results", arguments->results, "COCO results file, as detect writes it")
        ->required();
    command->add_option("--score", arguments->score, "Leave detections below this score out")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command->add_flag("--per-class", arguments->perClass, "A line per class");
    command->add_option("--out", arguments->out, "Report (JSON) to write");
    command->add_option("--threads", arguments->threads, "Threads, 0 = all cores");
    command->callback([&context, arguments] { evaluateDetections(context, *arguments); });
}

} // namespace detdiffusion
