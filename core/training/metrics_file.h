#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// A run's metrics.jsonl: one JSON object per line.
class MetricsFile {
public:
    explicit MetricsFile(std::filesystem::path path);

    /// All of the lines, or none. A number that is not finite becomes null. Throws FileError.
    void append(const std::vector<nlohmann::json>& lines) const;
    /// Drops the lines of steps after `step`, which the run is going to repeat, and a last line
    /// that a crash cut off. Starts and rollbacks stay: they say why steps occur twice.
    void forgetAfter(int64_t step) const;
    bool contains(const std::string& kind, int64_t step) const;

private:
    std::filesystem::path m_path;
};

} // namespace detdiffusion
