#include "app/cli/memory_report.h"

#include "core/engine/free_memory.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace detdiffusion {

void reportMemory(const CommandContext& context, const std::filesystem::path& model,
    const EngineOptions& options, const std::vector<PaintingSize>& batches)
{
    const MemoryModel memory(model, options);
    const auto most = *std::max_element(
        batches.begin(), batches.end(), [&memory](const PaintingSize& a, const PaintingSize& b) {
            return memory.estimate(a).activations() < memory.estimate(b).activations();
        });
    const auto estimate = memory.estimate(most);
    const auto free = freeMemory();
    context.say("Memory: about " + gigabytes(estimate.peak()) + " needed ("
        + gigabytes(estimate.weights) + " for the weights)"
        + (free ? ", " + gigabytes(*free) + " free" : ""));
    context.emitJson({ { "event", "memory" }, { "needed", estimate.peak() },
        { "weights", estimate.weights }, { "activations", estimate.activations() },
        { "free", free ? nlohmann::json(*free) : nlohmann::json() } });
    memory.requireForLoading(most, free);
}

} // namespace detdiffusion
