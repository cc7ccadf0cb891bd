#include "app/cli/sample_painter.h"

#include "app/cli/sample_agreement.h"
#include "core/detectors/detector_opening.h"
#include "core/domain/error.h"
#include "core/engine/coco_layouts.h"
#include "core/engine/generator.h"
#include "core/imaging/image_file.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace detdiffusion {

namespace {

/// What all pictures of a run have in common.
struct SamplePlan {
    std::vector<NamedLayout> layouts;
    size_t count = 0;
    EngineOptions engine;
    std::shared_ptr<Detector> detector; ///< may be empty
};

bool canPaint(const Generator& generator, const GenerationRequest& request)
try {
    generator.check(request);
    return true;
} catch (const Error&) {
    return false;
}

/// The first layouts that the model can paint: others have too many boxes. The same ones for every
/// checkpoint of a run.
std::vector<NamedLayout> paintable(
    const Generator& generator, const SamplePlan& plan, GenerationRequest request)
{
    std::vector<NamedLayout> chosen;
    for (const auto& named : plan.layouts) {
        request.layout = named.layout;
        if (chosen.size() < plan.count && canPaint(generator, request))
            chosen.push_back(named);
    }
    return chosen;
}

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
    for (const auto& [name, layout] : paintable(generator, plan, request)) {
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
    const CocoDataset& validation, const DiffusionTrainingOptions& options, int threads)
{
    SamplePlan plan;
    plan.layouts = layoutsFromCoco(
        validation, static_cast<int>(options.data.width), static_cast<int>(options.data.height));
    if (plan.layouts.empty() || options.sampleEvery == 0)
        return {};
    plan.count = static_cast<size_t>(options.sampleCount);
    plan.engine.device = options.device;
    plan.engine.threads = threads; // the engine sets them for the training, too
    if (!options.sampleDetector.empty())
        plan.detector = openDetector(options.sampleDetector).detector;
    return [plan](const std::filesystem::path& model, const std::filesystem::path& out) {
        return paint(plan, model, out);
    };
}

} // namespace detdiffusion
