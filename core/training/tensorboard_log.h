#pragma once

#include "core/training/tensorboard_writer.h"

#include <nlohmann/json_fwd.hpp>

namespace detdiffusion {

/// A run's lines of metrics as TensorBoard shows them: `train/loss`, `validation/loss`,
/// `agreement/found`, and sample pictures as `samples/<name>`.
class TensorboardLog {
public:
    /// Of a start that goes on after `step`; -1 when the run begins.
    TensorboardLog(const std::filesystem::path& run, int64_t step);

    void goOnAfter(int64_t step) { m_writer.goOnAfter(step); }
    /// Throws FileError.
    void add(const nlohmann::json& line);

private:
    void addSamples(int64_t step, const std::filesystem::path& folder);

    std::filesystem::path m_run;
    TensorboardWriter m_writer;
};

} // namespace detdiffusion
