#include "core/detectors/detector_opening.h"

#include "core/detectors/opencv_detector.h"
#include "core/perception/detector_loading.h"

#include <opencv2/core/utility.hpp>

namespace detdiffusion {

OpenedDetector openDetector(const std::filesystem::path& path, int threads)
{
    if (!isForeignDetector(path))
        return { loadDetector(path), detectorCategoryIds(path) };
    constexpr int kAllCores = -1;
    cv::setNumThreads(threads > 0 ? threads : kAllCores);
    auto detector = std::make_unique<OpenCvDetector>(readDetectorSettings(path));
    auto ids = detector->categoryIds();
    return { std::move(detector), std::move(ids) };
}

} // namespace detdiffusion
