#pragma once

#include "core/domain/memory_needs.h"
#include "core/engine/engine_options.h"
#include "core/engine/model_info.h"

#include <filesystem>
#include <memory>

namespace detdiffusion {

struct MappedWeights;

/// A model folder whose files are open and whose weights are not read yet: it says what the model
/// is and how much memory it will need. Then a Generator loads it.
class OpenedModel {
public:
    /// Reads configurations and the headers of the weights. Throws Error for a folder that can't
    /// paint layouts, and for options that are refused.
    OpenedModel(const std::filesystem::path& folder, const EngineOptions& options);
    OpenedModel(OpenedModel&&) noexcept;
    OpenedModel& operator=(OpenedModel&&) noexcept;
    ~OpenedModel();

    const std::filesystem::path& folder() const { return m_folder; }
    const EngineOptions& options() const { return m_options; }
    const ModelInfo& info() const { return m_info; }
    const MemoryNeeds& memory() const { return m_memory; }

    /// For the Generator, once.
    MappedWeights takeWeights();

private:
    std::filesystem::path m_folder;
    EngineOptions m_options;
    ModelInfo m_info;
    MemoryNeeds m_memory;
    std::unique_ptr<MappedWeights> m_weights;
};

} // namespace detdiffusion
