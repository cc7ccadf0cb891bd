#pragma once

#include "core/engine/generator.h"
#include "ui/jobs/picture_engine.h"

namespace detdiffusion {

/// The real engine behind the window.
class GeneratorEngine : public PictureEngine {
public:
    GeneratorEngine(const std::filesystem::path& modelFolder, const EngineOptions& options,
        const LoadControl& control);

    const ModelInfo& info() const override { return m_generator.info(); }
    GeneratedImage paint(const GenerationRequest& request, const Control& control) override;
    GeneratedPair paintPair(const GenerationRequest& request, const Control& control) override;

private:
    Generator m_generator;
};

/// The EngineFactory of the studio.
std::unique_ptr<PictureEngine> loadEngine(const EngineChoice& choice, const LoadControl& control);

} // namespace detdiffusion
