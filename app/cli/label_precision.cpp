#include "app/cli/label_precision.h"

#include "app/cli/command_context.h"
#include "app/cli/detection_images.h"
#include "core/evaluation/coco_metrics.h"
#include "core/perception/attribute_labeller.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <set>

namespace detdiffusion {

namespace {

CocoEvaluation precisionOf(const CocoDataset& dataset, const RawDetections& run)
{
    const auto ids = categoryIdsIn(dataset, run.classes);
    const auto found = detectionsOf(run, dataset);
    std::vector<DetectionResult> results;
    for (size_t i = 0; i < found.size(); ++i)
        appendResults(results, found[i], dataset.images[i], ids);
    return evaluateCoco(dataset, results);
}

/// The pictures of a fold with their objects.
CocoDataset foldOf(const CocoDataset& dataset, int folds, int fold)
{
    CocoDataset part;
    part.categories = dataset.categories;
    std::set<int64_t> ids;
    for (const auto position : foldMembers(dataset.images.size(), folds, fold)) {
        part.images.push_back(dataset.images[position]);
        ids.insert(part.images.back().id);
    }
    for (const auto& annotation : dataset.annotations)
        if (ids.contains(annotation.imageId))
            part.annotations.push_back(annotation);
    return part;
}

void sayLine(CommandContext& context, const std::string& name, const CocoMetrics& metrics)
{
    if (metrics.ap50 < 0) // nothing of it to find
        return;
    char line[128];
    std::snprintf(line, sizeof line, "%-16.60s AP %5.1f  AP50 %5.1f", name.c_str(),
        100.0 * metrics.ap, 100.0 * metrics.ap50);
    context.say(line);
}

} // namespace

nlohmann::json precisionJson(const CocoDataset& dataset, const RawDetections& run)
{
    const auto evaluation = precisionOf(dataset, run);
    nlohmann::json json { { "AP", evaluation.overall.ap }, { "AP50", evaluation.overall.ap50 } };
    for (const auto& category : dataset.categories) {
        const auto& metrics = evaluation.perCategory.at(category.id);
        json["per_class"][category.name] = { { "AP", metrics.ap }, { "AP50", metrics.ap50 } };
    }
    return json;
}

void sayPrecision(
    CommandContext& context, const CocoDataset& dataset, const RawDetections& run, int folds)
{
    const auto evaluation = precisionOf(dataset, run);
    for (int fold = 0; folds > 1 && fold < folds; ++fold)
        sayLine(context, "fold " + std::to_string(fold),
            precisionOf(foldOf(dataset, folds, fold), run).overall);
    sayLine(context, "all", evaluation.overall);
    for (const auto& category : dataset.categories)
        sayLine(context, category.name, evaluation.perCategory.at(category.id));
}

} // namespace detdiffusion
