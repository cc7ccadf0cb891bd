#include "app/cli/label_runs.h"

#include "app/cli/command_context.h"
#include "app/cli/detection_run.h"
#include "core/detectors/detector_opening.h"
#include "core/domain/error.h"
#include "core/perception/label_stream.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

/// The detector of a run, and which pictures it looks at.
struct Share {
    size_t run = 0;
    size_t detector = 0; ///< its position on the command line
    std::vector<size_t> members; ///< of the jobs
};

FoundEvent foundEvent(const Share& share, const std::vector<ImageJob>& jobs, size_t first,
    const std::vector<FileFindings>& findings)
{
    FoundEvent event { share.run, {} };
    for (size_t i = 0; i < findings.size(); ++i)
        event.pictures.push_back({ jobs[share.members[first + i]].image.id, findings[i] });
    return event;
}

/// Runs the detector of a share over its pictures and stores what it finds.
void addShare(RawDetections& run, CommandContext& context, const OpenedDetector& opened,
    const Share& share, const std::vector<ImageJob>& jobs, const LabelRunOptions& options,
    const std::filesystem::path& journal)
{
    std::vector<std::filesystem::path> files;
    for (const auto member : share.members)
        files.push_back(jobs[member].file);
    DetectionRun detection {
        .minimumScore = options.minimumScore, .threads = options.threads, .journal = journal
    };
    if (options.stream)
        detection.found = [&](size_t first, const std::vector<FileFindings>& findings) {
            context.emitJson(toJson(foundEvent(share, jobs, first, findings)));
        };
    auto found = runDetector(context, opened, files, detection);
    for (size_t i = 0; i < share.members.size(); ++i) {
        const auto id = jobs[share.members[i]].image.id;
        if (found[i].problem.empty())
            run.images[id] = std::move(found[i].detections);
        else
            run.unread[id] = std::move(found[i].problem);
    }
}

/// addShare for the parts that `options` asks for.
void addTo(RawDetections& run, CommandContext& context, const OpenedDetector& opened,
    const Share& share, const std::vector<ImageJob>& jobs, const LabelRunOptions& options)
{
    if (options.stream)
        context.emitJson(toJson(DetectorEvent { share.run, run.detector,
            opened.detector->description(), opened.detector->categories() }));
    const auto journal = options.progress / std::to_string(share.detector + 1);
    for (int part = 0; part < options.parts; ++part) {
        if (options.part && part != *options.part)
            continue;
        Share own { share.run, share.detector, {} };
        for (const auto i : foldMembers(share.members.size(), options.parts, part))
            own.members.push_back(share.members[i]);
        const auto name =
            "part-" + std::to_string(part + 1) + "-of-" + std::to_string(options.parts);
        addShare(
            run, context, opened, own, jobs, options, options.parts > 1 ? journal / name : journal);
    }
}

RawDetections emptyRun(const Detector& detector, const std::string& name, double minimumScore)
{
    return { name, detector.description(), minimumScore, detector.categories(), {}, {} };
}

} // namespace

std::vector<RawDetections> runSideBySide(CommandContext& context, const std::vector<ImageJob>& jobs,
    const std::vector<std::filesystem::path>& detectors, const LabelRunOptions& options)
{
    std::vector<RawDetections> runs;
    for (size_t i = 0; i < detectors.size(); ++i) {
        const auto opened = openBatchDetector(detectors[i], options.threads);
        auto& run = runs.emplace_back(
            emptyRun(*opened.detector, detectors[i].string(), options.minimumScore));
        addTo(run, context, opened, { i, i, foldMembers(jobs.size(), 1, 0) }, jobs, options);
    }
    return runs;
}

RawDetections runByFold(CommandContext& context, const std::vector<ImageJob>& jobs,
    const std::vector<std::filesystem::path>& detectors, const LabelRunOptions& options)
{
    RawDetections run;
    const auto folds = static_cast<int>(detectors.size());
    for (int fold = 0; fold < folds; ++fold) {
        const auto index = static_cast<size_t>(fold);
        const auto& path = detectors[index];
        const auto opened = openBatchDetector(path, options.threads);
        if (fold == 0)
            run = emptyRun(*opened.detector, path.string(), options.minimumScore);
        else if (!(opened.detector->categories() == run.classes))
            throw Error(path.string() + ": its classes differ from those of "
                + detectors.front().string() + "; the detectors of all folds must agree");
        addTo(run, context, opened, { 0, index, foldMembers(jobs.size(), folds, fold) }, jobs,
            options);
    }
    if (folds > 1)
        run.detector += " and " + std::to_string(folds - 1) + " more, by fold";
    return run;
}

void keepRuns(const std::vector<RawDetections>& runs, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw Error(folder.string() + ": cannot make this folder: " + error.message());
    for (size_t i = 0; i < runs.size(); ++i)
        saveRawDetections(runs[i], folder / (std::to_string(i + 1) + ".json"));
}

std::vector<RawDetections> readRuns(
    const std::vector<std::filesystem::path>& files, const MatchRule& rule)
{
    std::vector<RawDetections> runs;
    for (const auto& file : files) {
        runs.push_back(loadRawDetections(file));
        if (rule.minimumScore < runs.back().minimumScore)
            throw Error(file.string() + ": it kept scores from "
                + std::to_string(runs.back().minimumScore)
                + " on; ask for a higher --score or run the detector again");
    }
    return runs;
}

} // namespace detdiffusion
