#pragma once

#include "core/domain/control.h"
#include "core/domain/generation.h"
#include "core/domain/lora_choice.h"
#include "core/engine/model_info.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace detdiffusion {

struct EngineOptions {
    std::string device = "auto"; ///< cpu, cuda or auto
    std::string precision = "fp32"; ///< fp32, bf16, fp16 (CUDA only) or auto, the fastest
    int threads = 0; ///< compute threads; 0 = one per core
    std::vector<LoraChoice> loras; ///< added to the model's weights, in this order
    std::string variant; ///< of the weights, such as fp16 or non_ema; empty = the best there are
};

/// Paints layouts with the model of one folder. Not thread-safe: use it from one thread.
/// All functions throw Error for what the world can get wrong and Cancelled when control asks to
/// stop.
class Generator {
public:
    /// Loads the model (the bundled one in well under a second). `control` is told the percent
    /// that is done, and can stop it within a fraction of a second.
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
