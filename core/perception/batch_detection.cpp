#include "core/perception/batch_detection.h"

#include "core/domain/error.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr size_t kBatch = 32;

} // namespace

std::vector<std::vector<Detection>> detectInFiles(Detector& detector,
    const std::vector<std::filesystem::path>& files, const ImageReader& reader, double minimumScore,
    const Control& control)
{
    std::vector<std::vector<Detection>> found;
    found.reserve(files.size());
    for (size_t begin = 0; begin < files.size(); begin += kBatch) {
        if (control.stopRequested())
            throw Cancelled();
        const size_t end = std::min(begin + kBatch, files.size());
        std::vector<Image> images;
        for (size_t i = begin; i < end; ++i)
            images.push_back(reader(files[i]));
        for (auto& detections : detector.detect(images, minimumScore))
            found.push_back(std::move(detections));
        control.report(static_cast<int>(end), static_cast<int>(files.size()));
    }
    return found;
}

} // namespace detdiffusion
