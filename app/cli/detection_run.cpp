#include "app/cli/detection_run.h"

#include "app/cli/command_context.h"
#include "app/cli/pace.h"
#include "core/domain/file_state.h"
#include "core/domain/parallel_loop.h"
#include "core/imaging/image_file.h"
#include "core/perception/detection_journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

namespace detdiffusion {

namespace {

/// Reading is much faster than detecting; more threads would only hold more pictures.
constexpr int kMostReaders = 4;

/// Everything that the findings depend on, apart from the pictures.
std::string stateOf(const OpenedDetector& opened, const DetectionRun& run)
{
    std::string state =
        opened.detector->description() + " from " + std::to_string(run.minimumScore);
    for (const auto& file : opened.files)
        state += "\n" + fileState(file);
    return state;
}

std::optional<DetectionJournal> journalFor(const OpenedDetector& opened, const DetectionRun& run)
{
    if (run.journal.empty())
        return std::nullopt;
    return DetectionJournal(
        run.journal, stateOf(opened, run), opened.detector->categories().size());
}

Control pacedControl(CommandContext& context, const std::string& label, Pace& pace)
{
    auto control = context.control(label);
    control.progress = [&context, &pace, label](int step, int total) {
        pace.update(step, total);
        context.progress(label, step, total, pace);
    };
    return control;
}

} // namespace

std::vector<FileFindings> runDetector(CommandContext& context, const OpenedDetector& opened,
    const std::vector<std::filesystem::path>& files, const DetectionRun& run)
{
    context.say(opened.detector->description());
    auto journal = journalFor(opened, run);
    const int readers = std::clamp(threadCount(run.threads) / 2, 1, kMostReaders);
    Pace pace;
    const auto begin = std::chrono::steady_clock::now();
    auto found = detectInBatches(*opened.detector, files, readImage,
        { run.minimumScore, run.mustReadAll, readers, journal ? &*journal : nullptr, run.found },
        pacedControl(context, run.label, pace));
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    const size_t kept = journal ? journal->foundCount() : 0;
    const double rate = static_cast<double>(files.size() - kept) / std::max(1e-9, seconds.count());
    char line[128];
    std::snprintf(line, sizeof line, "%zu pictures in %.1f s (%.1f a second)", files.size() - kept,
        seconds.count(), rate);
    context.say(line);
    if (kept > 0)
        context.say(std::to_string(kept) + " more were looked at before the interruption");
    context.emitJson({ { "event", "detected" }, { "detector", opened.detector->description() },
        { "images", files.size() }, { "resumed", kept }, { "images_per_second", rate } });
    return found;
}

std::vector<std::vector<Detection>> runDetectorOnAll(CommandContext& context,
    const OpenedDetector& opened, const std::vector<std::filesystem::path>& files, DetectionRun run)
{
    run.mustReadAll = true;
    std::vector<std::vector<Detection>> found;
    for (auto& file : runDetector(context, opened, files, run))
        found.push_back(std::move(file.detections));
    return found;
}

} // namespace detdiffusion
