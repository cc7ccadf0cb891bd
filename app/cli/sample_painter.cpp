#include "app/cli/sample_painter.h"

#include "app/cli/sample_agreement.h"
#include "core/detectors/detector_opening.h"
#include "core/engine/coco_layouts.h"
#include "core/engine/generator.h"
#include "core/imaging/image_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace detdiffusion {

namespace {

constexpr size_t kSamples = 8;

/// What all pictures of a run have in common.
struct SamplePlan {
    std::vector<NamedLayout> layouts;
    EngineOptions engine;
    std::shared_ptr<Detector> detector; ///< may be empty
};

nlohmann::json paint(
    const SamplePlan& plan, const std::filesystem::path& model, const std::filesystem::path& out)
{
    Generator generator(model, plan.engine);
    std::filesystem::create_directories(out);
    GenerationRequest request;
    request.settings.steps = generator.info().defaultSteps;
    request.settings.guidance = generator.info().defaultGuidance;
    std::optional<SampleAgreement> agreement;
    if (plan.detector)
        agreement.emplace(*plan.detector);
    for (const auto& [name, layout] : plan.layouts) {
        request.layout = layout;
        const auto image = generator.generate(request, {}).image;
        writePng(image, out / (name + ".png"));
        if (agreement)
            agreement->add(layout, image);
    }
    return agreement ? agreement->result() : nlohmann::json::object();
}

} // namespace

SamplePainter makeSamplePainter(
    const CocoDataset& validation, const DiffusionTrainingOptions& options)
{
    SamplePlan plan;
    plan.layouts = layoutsFromCoco(
        validation, static_cast<int>(options.data.width), static_cast<int>(options.data.height));
    plan.layouts.resize(std::min(plan.layouts.size(), kSamples));
    if (plan.layouts.empty() || options.sampleEvery == 0)
        return {};
    plan.engine.device = options.device;
    if (!options.sampleDetector.empty())
        plan.detector = openDetector(options.sampleDetector).detector;
    return [plan](const std::filesystem::path& model, const std::filesystem::path& out) {
        return paint(plan, model, out);
    };
}

} // namespace detdiffusion
