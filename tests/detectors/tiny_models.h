#pragma once

#include <string>
#include <vector>

namespace detdiffusion::test {

/// An ONNX model of one convolution with zero weights: input [1, 3, side, side], output [1, planes,
/// side / stride, side / stride], each plane filled with its value of `planes`. `names` becomes
/// Ultralytics' metadata of that name.
std::string tinyOnnx(
    int side, int stride, const std::vector<float>& planes, const std::string& names = {});

/// An ONNX model with a head of rows, as YOLO's are exported: input [1, 3, 32, 32], 21 cells of
/// strides 8, 16 and 32, output [1, anchors x 21, planes], or [1, planes, 21] with `rowsLast`. All
/// rows are equal.
std::string tinyRowsOnnx(const std::vector<float>& planes, int anchors, bool rowsLast);

/// A Darknet network of one convolution and one [yolo] layer with a single cell of 32 pixels, three
/// anchors of 16 x 8 pixels and two classes; every anchor sees class 1 around the middle.
std::string tinyDarknetConfiguration();
std::string tinyDarknetWeights();

} // namespace detdiffusion::test
