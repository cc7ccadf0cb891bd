#include "app/cli/memory_report.h"

#include "core/engine/free_memory.h"
#include "core/engine/memory_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace detdiffusion {

void reportMemory(const CommandContext& context, const MemoryNeeds& needs,
    const std::vector<PaintingSize>& batches)
{
    const auto most = *std::max_element(
        batches.begin(), batches.end(), [&needs](const PaintingSize& a, const PaintingSize& b) {
            return needs.estimate(a).activations() < needs.estimate(b).activations();
        });
    const auto estimate = needs.estimate(most);
    const auto free = freeMemory();
    context.say("Memory: about " + gigabytes(estimate.peak()) + " needed ("
        + gigabytes(estimate.weights) + " for the weights)"
        + (free ? ", " + gigabytes(*free) + " free" : ""));
    context.emitJson({ { "event", "memory" }, { "needed", estimate.peak() },
        { "weights", estimate.weights }, { "activations", estimate.activations() },
        { "free", free ? nlohmann::json(*free) : nlohmann::json() } });
    requireRoomForAll(needs, most, free);
}

} // namespace detdiffusion
