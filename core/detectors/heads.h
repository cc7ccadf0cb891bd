#pragma once

#include "core/detectors/head_format.h"
#include "core/domain/detection.h"

#include <vector>

namespace detdiffusion {

/// One output of a network: `values` holds the product of `shape` floats, last dimension fastest.
/// A view; the network's memory must outlive it.
struct HeadOutput {
    std::vector<int> shape;
    const float* values = nullptr;
};

// What each head format means. The outputs must have passed recogniseHead or requireHead. Boxes
// come back as fractions of the network's input, unclipped, unsorted, with doubles; every place
// claims its best class only. Values that are not finite are left out. Free functions without
// shared state: safe from any thread.

/// All formats, by their own function below.
std::vector<Detection> decodeHead(HeadFormat format, const std::vector<HeadOutput>& outputs,
    const InputSize& size, double minimumScore);

/// Rows cx, cy, w, h (fractions), objectness, class scores already multiplied with it.
std::vector<Detection> decodeDarknet(const HeadOutput& output, double minimumScore);

/// Cell (c, r) of stride s: centre (c + dx) s, (r + dy) s; sides exp(w) s, exp(h) s; score =
/// objectness times class score (Ge et al. 2021, demo/ONNXRuntime of the original).
std::vector<Detection> decodeYolox(
    const HeadOutput& output, const InputSize& size, double minimumScore);

/// Rows cx, cy, w, h (input pixels), objectness, class scores; score = their product.
std::vector<Detection> decodeYolov5(
    const HeadOutput& output, const InputSize& size, double minimumScore);

/// Columns cx, cy, w, h (input pixels), class scores.
std::vector<Detection> decodeYolov8(
    const HeadOutput& output, const InputSize& size, double minimumScore);

/// Planes objectness, dx, dy (through tanh), w, h (through the logistic function, fractions of the
/// input), class scores; score = objectness^0.6 class^0.4 (FastestDet's own example).
std::vector<Detection> decodeFastestDet(const HeadOutput& output, double minimumScore);

} // namespace detdiffusion
