#pragma once

#include "core/engine/generator.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace detdiffusion {

/// The options that `generate` and `pair` share. What is not given comes from the picture's
/// metadata or the model's own defaults.
struct GenerationArguments {
    std::filesystem::path layout;
    std::filesystem::path model; ///< empty = the bundled one
    std::filesystem::path out;
    std::optional<uint64_t> seed;
    std::optional<int> steps;
    std::optional<double> guidance;
    std::optional<std::string> sampler;
    EngineOptions engine;

    void addTo(CLI::App& command);
    /// Model folder to load; throws Error when there is none.
    std::filesystem::path modelFolder() const;
    /// Given options over `recorded` (a picture's own) over the model's defaults.
    GenerationSettings settings(
        const ModelInfo& model, const std::optional<GenerationSettings>& recorded) const;
};

} // namespace detdiffusion
