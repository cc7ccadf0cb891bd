#include "app/studio/generator_engine.h"

#include <utility>

namespace detdiffusion {

GeneratorEngine::GeneratorEngine(const std::filesystem::path& modelFolder, const Control& control)
    : m_generator(modelFolder, {}, control)
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

} // namespace detdiffusion
