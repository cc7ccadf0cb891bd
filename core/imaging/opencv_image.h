#pragma once

#include "core/domain/image.h"

#include <opencv2/core.hpp>

namespace detdiffusion {

// Private to core/imaging: the only place where OpenCV types appear.

/// A view of the pixels as CV_8UC3 in RGB order, valid as long as `image` lives unchanged.
inline cv::Mat matView(Image& image)
{
    return cv::Mat(image.height, image.width, CV_8UC3, image.rgb.data());
}

/// A deep copy of the pixels as CV_8UC3 in RGB order.
inline cv::Mat toMat(const Image& image)
{
    cv::Mat copy(image.height, image.width, CV_8UC3);
    std::copy(image.rgb.begin(), image.rgb.end(), copy.data);
    return copy;
}

/// A deep copy of a CV_8UC3 matrix in RGB order.
inline Image fromMat(const cv::Mat& mat)
{
    const cv::Mat whole = mat.isContinuous() ? mat : mat.clone();
    return { whole.cols, whole.rows,
        std::vector<uint8_t>(whole.datastart, whole.datastart + whole.total() * 3) };
}

} // namespace detdiffusion
