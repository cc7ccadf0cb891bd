#include "core/detectors/detector_opening.h"

#include "core/detectors/opencv_detector.h"
#include "core/domain/parallel_loop.h"
#include "core/perception/detector_loading.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace detdiffusion {

namespace {

/// The model, and the settings and names that may lie beside it.
std::vector<std::filesystem::path> filesOf(
    const std::filesystem::path& path, const DetectorSettings& settings)
{
    auto beside = settings.model;
    return { path, settings.model, settings.weights, beside.replace_extension(".json"),
        beside.replace_extension(".names") };
}

OpenedDetector openWith(const std::filesystem::path& path, int threads, int workers)
{
    if (!isForeignDetector(path))
        return { loadDetector(path), detectorCategoryIds(path), detectorFiles(path) };
    auto detector = std::make_unique<OpenCvDetector>(readDetectorSettings(path), workers);
    cv::setNumThreads(std::max(1, threads / detector->workers()));
    auto ids = detector->categoryIds();
    auto files = filesOf(path, detector->settings());
    return { std::move(detector), std::move(ids), std::move(files) };
}

} // namespace

OpenedDetector openDetector(const std::filesystem::path& path, int threads)
{
    return openWith(path, threadCount(threads), 1);
}

OpenedDetector openBatchDetector(const std::filesystem::path& path, int threads)
{
    const int count = threadCount(threads);
    return openWith(path, count, count);
}

} // namespace detdiffusion
