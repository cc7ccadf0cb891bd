#pragma once

#include "core/evaluation/image_selection.h"
#include "core/perception/attribute_labeller.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <vector>

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

/// What every measure of generated pictures takes.
struct EvaluationArguments {
    std::filesystem::path generated;
    std::filesystem::path annotations;
    std::filesystem::path detector;
    std::filesystem::path out;
    ImageSelection selection;
    int threads = 0;

    void addTo(CLI::App& command);
    /// Writes the report to `out`, if that was asked for, and tells the end to programs.
    void finish(CommandContext& context, nlohmann::json report) const;
};

std::vector<std::filesystem::path> filesOf(const std::vector<ImageJob>& jobs);

} // namespace detdiffusion
