#include "app/cli/sample_painter.h"

#include "core/engine/coco_layouts.h"
#include "core/engine/generator.h"
#include "core/imaging/image_file.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr size_t kSamples = 8;

void paint(const std::vector<NamedLayout>& layouts, const EngineOptions& engine,
    const std::filesystem::path& model, const std::filesystem::path& out)
{
    Generator generator(model, engine);
    std::filesystem::create_directories(out);
    GenerationRequest request;
    request.settings.steps = generator.info().defaultSteps;
    request.settings.guidance = generator.info().defaultGuidance;
    for (const auto& [name, layout] : layouts) {
        request.layout = layout;
        writePng(generator.generate(request, {}).image, out / (name + ".png"));
    }
}

} // namespace

SamplePainter makeSamplePainter(
    const CocoDataset& validation, const DiffusionTrainingOptions& options)
{
    auto layouts = layoutsFromCoco(
        validation, static_cast<int>(options.data.width), static_cast<int>(options.data.height));
    layouts.resize(std::min(layouts.size(), kSamples));
    if (layouts.empty() || options.sampleEvery == 0)
        return {};
    EngineOptions engine;
    engine.device = options.device;
    return [layouts, engine](const std::filesystem::path& model, const std::filesystem::path& out) {
        paint(layouts, engine, model, out);
    };
}

} // namespace detdiffusion
