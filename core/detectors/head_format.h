#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// How a network writes down what it found.
enum class HeadFormat {
    /// OpenCV's own region layer: rows of cx, cy, w, h (fractions), objectness, class scores.
    Darknet,
    /// Ge et al. 2021: [1, cells, 5 + classes], offsets in cells and logs of sizes.
    Yolox,
    /// Ultralytics YOLOv5, YOLOv7: [1, 3 * cells, 5 + classes], boxes in input pixels.
    Yolov5,
    /// Ultralytics YOLOv8 and later: [1, 4 + classes, cells], boxes in input pixels, no objectness.
    Yolov8,
    /// dog-qiuqiu FastestDet: [1, 5 + classes, h, w], one grid of stride 16.
    FastestDet,
};

/// "darknet", "yolox", "yolov5", "yolov8", "fastestdet": the spelling of settings files.
std::string toString(HeadFormat format);
/// Inverse of toString; throws Error for any other text.
HeadFormat headFormatFromString(std::string_view text);
/// For people: "YOLOX", "YOLOv5" ...
std::string displayName(HeadFormat format);

/// Sides of a network's input in pixels.
struct InputSize {
    int width = 0;
    int height = 0;

    bool operator==(const InputSize&) const = default;
};

struct RecognisedHead {
    HeadFormat format = HeadFormat::Yolox;
    int classCount = 0;
};

/// Which head an ONNX model with outputs of these shapes has when its input is `size`, from the
/// number of grid cells that fit. Throws Error (without a file name) that states the shapes when
/// none fits.
RecognisedHead recogniseHead(const std::vector<std::vector<int>>& shapes, const InputSize& size);

/// Class count of a head that the settings name; throws Error when the shapes can't be that head.
RecognisedHead requireHead(
    HeadFormat format, const std::vector<std::vector<int>>& shapes, const InputSize& size);

} // namespace detdiffusion
