#pragma once

#include <string>
#include <vector>

namespace detdiffusion::test {

/// An ONNX model of one convolution with zero weights: input [1, 3, side, side], output [1, planes,
/// side / stride, side / stride], each plane filled with its value of `planes`. `names` becomes
/// Ultralytics' metadata of that name.
std::string tinyOnnx(
    int side, int stride, const std::vector<float>& planes, const std::string& names = {});

/// A Darknet network of one convolution and one [yolo] layer with a single cell of 32 pixels, three
/// anchors of 16 x 8 pixels and two classes; every anchor sees class 1 around the middle.
std::string tinyDarknetConfiguration();
std::string tinyDarknetWeights();

} // namespace detdiffusion::test
