#include "core/detectors/heads.h"

namespace detdiffusion {

std::vector<Detection> decodeHead(HeadFormat format, const std::vector<HeadOutput>& outputs,
    const InputSize& size, double minimumScore)
{
    const auto& first = outputs.front();
    switch (format) {
    case HeadFormat::Yolox:
        return decodeYolox(first, size, minimumScore);
    case HeadFormat::Yolov5:
        return decodeYolov5(first, size, minimumScore);
    case HeadFormat::Yolov8:
        return decodeYolov8(first, size, minimumScore);
    case HeadFormat::FastestDet:
        return decodeFastestDet(first, minimumScore);
    case HeadFormat::Darknet:
        break;
    }
    std::vector<Detection> found; // a region layer per scale
    for (const auto& output : outputs)
        for (const auto& detection : decodeDarknet(output, minimumScore))
            found.push_back(detection);
    return found;
}

} // namespace detdiffusion
