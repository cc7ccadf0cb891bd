#pragma once

#include "ui/training/curves/data/metrics_history.h"

#include <memory>

namespace detdiffusion {

/// Reads lines of metrics.jsonl (docs/run-folder.md). Not thread-safe.
class MetricsParser {
public:
    MetricsParser();
    ~MetricsParser();

    /// Adds what a line of MetricsLines says; false if it is no JSON object with a "step". Keys and
    /// kinds that nobody knows are no error: later versions may write more.
    bool read(std::string_view line, MetricsHistory& into);

private:
    struct Json;
    std::unique_ptr<Json> m_json;
    std::string m_key;
};

} // namespace detdiffusion
