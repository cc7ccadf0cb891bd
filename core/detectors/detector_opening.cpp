#include "core/detectors/detector_opening.h"

#include "core/detectors/opencv_detector.h"
#include "core/perception/detector_loading.h"

#include <opencv2/core/utility.hpp>

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

} // namespace

OpenedDetector openDetector(const std::filesystem::path& path, int threads)
{
    if (!isForeignDetector(path))
        return { loadDetector(path), detectorCategoryIds(path), detectorFiles(path) };
    constexpr int kAllCores = -1;
    cv::setNumThreads(threads > 0 ? threads : kAllCores);
    auto detector = std::make_unique<OpenCvDetector>(readDetectorSettings(path));
    auto ids = detector->categoryIds();
    auto files = filesOf(path, detector->settings());
    return { std::move(detector), std::move(ids), std::move(files) };
}

} // namespace detdiffusion
