#include "app/studio/generator_engine.h"

#include "core/engine/resource_paths.h"
#include "ui/support/conversions.h"

#include <utility>

namespace detdiffusion {

namespace {

Generator load(const std::filesystem::path& modelFolder, const EngineOptions& options,
    const LoadControl& control)
{
    OpenedModel model(modelFolder, options);
    if (control.memory)
        control.memory(model.memory());
    return Generator(std::move(model), control);
}

} // namespace

GeneratorEngine::GeneratorEngine(const std::filesystem::path& modelFolder,
    const EngineOptions& options, const LoadControl& control)
    : m_generator(load(modelFolder, options, control))
{
}

GeneratedImage GeneratorEngine::paint(const GenerationRequest& request, const Control& control)
{
    return m_generator.generate(request, control);
}

GeneratedPair GeneratorEngine::paintPair(const GenerationRequest& request, const Control& control)
{
    auto [easy, hard] = m_generator.generatePair(request, control);
    return { std::move(easy), std::move(hard) };
}

std::unique_ptr<PictureEngine> loadEngine(const EngineChoice& choice, const LoadControl& control)
{
    return std::make_unique<GeneratorEngine>(
        choice.model.isEmpty() ? bundledModelFolder() : toPath(choice.model), choice, control);
}

} // namespace detdiffusion
