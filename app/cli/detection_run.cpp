#include "app/cli/detection_run.h"

#include "app/cli/command_context.h"
#include "core/imaging/image_file.h"
#include "core/perception/batch_detection.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace detdiffusion {

std::vector<std::vector<Detection>> runDetector(CommandContext& context, Detector& detector,
    const std::vector<std::filesystem::path>& files, double minimumScore, const std::string& label)
{
    context.say(detector.description());
    const auto begin = std::chrono::steady_clock::now();
    auto found = detectInFiles(detector, files, readImage, minimumScore, context.control(label));
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    const double rate = static_cast<double>(files.size()) / std::max(1e-9, seconds.count());
    char line[96];
    std::snprintf(line, sizeof line, "%zu pictures in %.1f s (%.1f a second)", files.size(),
        seconds.count(), rate);
    context.say(line);
    context.emitJson({ { "event", "detected" }, { "detector", detector.description() },
        { "images", files.size() }, { "images_per_second", rate } });
    return found;
}

} // namespace detdiffusion
