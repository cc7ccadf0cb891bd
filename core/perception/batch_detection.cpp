#include "core/perception/batch_detection.h"

#include "core/domain/error.h"
#include "core/perception/detection_journal.h"
#include "core/perception/picture_queue.h"

#include <algorithm>
#include <optional>

namespace detdiffusion {

namespace {

// A batch ends by what is in it alone, never by what was read in time: a network may round
// differently in another batch.
constexpr size_t kBatchPictures = 32;
constexpr size_t kBatchBytes = size_t { 64 } << 20;

/// The next batch: what is found is still empty.
struct Batch {
    std::vector<FileFindings> findings;
    std::vector<Image> images; ///< of the findings without a problem, in order
};

Batch takeBatch(PictureQueue& queue, size_t left)
{
    Batch batch;
    size_t bytes = 0;
    while (batch.findings.size() < std::min(left, kBatchPictures) && bytes < kBatchBytes) {
        auto picture = queue.take();
        bytes += picture.image.rgb.size();
        if (picture.problem.empty())
            batch.images.push_back(std::move(picture.image));
        batch.findings.push_back({ {}, std::move(picture.problem) });
    }
    return batch;
}

void refuseProblems(const Batch& batch)
{
    for (const auto& file : batch.findings)
        if (!file.problem.empty())
            throw Error(file.problem);
}

std::vector<FileFindings> detectIn(Batch batch, Detector& detector, double minimumScore)
{
    if (batch.images.empty())
        return std::move(batch.findings);
    auto found = detector.detect(batch.images, minimumScore);
    auto next = found.begin();
    for (auto& file : batch.findings)
        if (file.problem.empty())
            file.detections = std::move(*next++);
    return std::move(batch.findings);
}

} // namespace

std::vector<FileFindings> detectInBatches(Detector& detector,
    const std::vector<std::filesystem::path>& files, const ImageReader& reader,
    const BatchOptions& options, const Control& control)
{
    std::vector<FileFindings> found;
    found.reserve(files.size());
    std::optional<PictureQueue> queue; // none while batches are kept ones
    while (found.size() < files.size()) {
        if (control.stopRequested())
            throw Cancelled();
        const size_t first = found.size();
        auto batch = options.journal ? options.journal->find(files, first) : std::nullopt;
        if (batch) {
            queue.reset();
        } else {
            if (!queue)
                queue.emplace(files, first, reader, options.readers);
            auto taken = takeBatch(*queue, files.size() - first);
            if (options.mustReadAll)
                refuseProblems(taken);
            batch = detectIn(std::move(taken), detector, options.minimumScore);
            if (options.journal)
                options.journal->keep(files, first, *batch);
        }
        if (options.found)
            options.found(first, *batch);
        std::move(batch->begin(), batch->end(), std::back_inserter(found));
        control.report(static_cast<int>(found.size()), static_cast<int>(files.size()));
    }
    return found;
}

std::vector<std::vector<Detection>> detectInFiles(Detector& detector,
    const std::vector<std::filesystem::path>& files, const ImageReader& reader, double minimumScore,
    const Control& control)
{
    const BatchOptions options { .minimumScore = minimumScore, .mustReadAll = true };
    std::vector<std::vector<Detection>> found;
    for (auto& file : detectInBatches(detector, files, reader, options, control))
        found.push_back(std::move(file.detections));
    return found;
}

} // namespace detdiffusion
