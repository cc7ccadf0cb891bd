#pragma once

#include "core/domain/control.h"
#include "core/domain/generation.h"
#include "core/engine/opened_model.h"

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

namespace detdiffusion {

/// Paints layouts with the model of one folder. Not thread-safe: use it from one thread.
/// All functions throw Error for what the world can get wrong and Cancelled when control asks to
/// stop.
class Generator {
public:
    /// Loads the model (the bundled one in well under a second). `control` is told the percent
    /// that is done, and can stop it within a fraction of a second.
    explicit Generator(OpenedModel model, const Control& control = {});
    /// Opens the folder first.
    explicit Generator(const std::filesystem::path& modelFolder, const EngineOptions& options = {},
        const Control& control = {});
    Generator(Generator&&) noexcept;
    Generator& operator=(Generator&&) noexcept;
    ~Generator();

    const ModelInfo& info() const;

    /// Throws the Error that generate() would: unknown class, too many boxes, illegal size or
    /// setting.
    void check(const GenerationRequest& request) const;

    GeneratedImage generate(const GenerationRequest& request, const Control& control);
    /// Several pictures as one batch: they must agree in size, sampler, steps and guidance. A
    /// picture's noise depends on its own seed only.
    std::vector<GeneratedImage> generateBatch(
        const std::vector<GenerationRequest>& requests, const Control& control);
    /// The all-easy and the all-hard rendition of one layout from the same noise, as one batch,
    /// with a common pairId. The preview shows both side by side.
    std::pair<GeneratedImage, GeneratedImage> generatePair(
        const GenerationRequest& request, const Control& control);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
