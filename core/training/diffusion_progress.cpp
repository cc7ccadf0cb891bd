#include "core/training/diffusion_progress.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

constexpr const char* kStep = "step";
constexpr const char* kSamples = "samples";
constexpr const char* kProgress = "progress"; ///< absent in checkpoints of earlier versions
constexpr const char* kHealthy = "healthy";

} // namespace

std::map<std::string, std::string> DiffusionProgress::toMetadata() const
{
    nlohmann::json progress { { "metrics", metrics.sums() }, { "guard", guard.state() } };
    if (best)
        progress["best"] = { { "step", best->step }, { "loss", best->loss } };
    return { { "format", "pt" }, { kStep, std::to_string(at.step) },
        { kSamples, std::to_string(at.samples) }, { kProgress, progress.dump() },
        { kHealthy, guard.isHealthy() ? "true" : "false" } };
}

void DiffusionProgress::restore(
    const std::map<std::string, std::string>& metadata, const std::string& source)
try {
    at.step = std::stoll(metadata.at(kStep));
    at.samples = std::stoll(metadata.at(kSamples));
    if (!metadata.contains(kProgress))
        return;
    const auto progress = nlohmann::json::parse(metadata.at(kProgress));
    metrics.restore(progress.at("metrics").get<MetricAverage::Sums>());
    guard.restore(progress.at("guard"));
    best.reset();
    if (progress.contains("best"))
        best = Best { progress["best"].at("step"), progress["best"].at("loss") };
} catch (const std::exception& error) {
    throw Error(source + " does not say where its run was (" + error.what()
        + "); remove this checkpoint to go on from an older one");
}

bool DiffusionProgress::isHealthy(const std::map<std::string, std::string>& metadata)
{
    const auto found = metadata.find(kHealthy);
    return found == metadata.end() || found->second == "true";
}

} // namespace detdiffusion
