#include "core/detectors/network_input.h"

#include <opencv2/imgproc.hpp>

namespace detdiffusion {

namespace {

/// The picture at its place in the input, CV_8UC3 in RGB order.
cv::Mat placed(const Image& image, const InputSize& size, const Preprocessing& preprocessing)
{
    // OpenCV has no view of constant pixels; nothing is written through this one.
    const cv::Mat source(
        image.height, image.width, CV_8UC3, const_cast<uint8_t*>(image.rgb.data()));
    cv::Mat input(size.height, size.width, CV_8UC3, cv::Scalar::all(preprocessing.fill));
    const auto place = placeOf(image.width, image.height, size, preprocessing.fit);
    cv::resize(source, input(cv::Rect(place.x, place.y, place.width, place.height)),
        { place.width, place.height }, 0, 0, cv::INTER_LINEAR);
    return input;
}

} // namespace

std::vector<float> networkInput(
    const Image& image, const InputSize& size, const Preprocessing& preprocessing)
{
    const auto input = placed(image, size, preprocessing);
    const size_t plane = input.total();
    std::vector<float> values(3 * plane);
    for (size_t channel = 0; channel < 3; ++channel) {
        const size_t source = preprocessing.isBgr ? 2 - channel : channel;
        const double mean = preprocessing.mean[channel];
        const double factor = 1.0 / preprocessing.deviation[channel];
        for (size_t i = 0; i < plane; ++i)
            values[channel * plane + i] =
                static_cast<float>((input.data[3 * i + source] - mean) * factor);
    }
    return values;
}

} // namespace detdiffusion
