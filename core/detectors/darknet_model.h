#pragma once

#include "core/detectors/head_format.h"

#include <opencv2/dnn.hpp>

#include <filesystem>
#include <string>

namespace detdiffusion {

/// A Darknet network and the input its .cfg file asks for.
struct DarknetModel {
    cv::dnn::Net net;
    InputSize size;
};

/// Reads a .cfg and a .weights file. The region layers keep every score: what counts is decided
/// later. Throws Error naming the file when it is damaged or when the two don't belong together,
/// and cv::Exception for layers that OpenCV doesn't know.
DarknetModel readDarknetModel(
    const std::filesystem::path& configuration, const std::filesystem::path& weights);

/// Darknet's configuration with `thresh` of every region layer set to 0: OpenCV drops scores up to
/// 0.2 where the file says nothing.
std::string withoutScoreThreshold(const std::string& configuration);

} // namespace detdiffusion
