#pragma once

#include "core/detectors/picture_fitting.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// What happens to the pixels of a picture: (value - mean) / deviation per plane, values 0 to 255.
struct Preprocessing {
    PictureFit fit = PictureFit::Stretch;
    bool isBgr = false; ///< order of the planes
    std::array<double, 3> mean { 0.0, 0.0, 0.0 }; ///< in the order of the planes
    std::array<double, 3> deviation { 255.0, 255.0, 255.0 };
    int fill = 114; ///< 0 to 255, around the picture

    bool operator==(const Preprocessing&) const = default;
};

/// A detector that is not ours, as the JSON file beside its weights describes it. Everything but
/// the model may be absent; it is then guessed from the model:
///
///     {
///       "model": "yolox_nano.onnx",            ONNX file, or Darknet .cfg
///       "weights": "yolov4.weights",           Darknet only
///       "head": "yolox",                       darknet, yolox, yolov5, yolov8, fastestdet
///       "input_size": [416, 416],              width, height
///       "classes": ["person", ...],            or the name of a text file with one name a line
///       "category_ids": [1, ...],              COCO ids, one per class
///       "preprocessing": { "fit": "corner", "channels": "bgr", "mean": [0, 0, 0],
///                          "deviation": [1, 1, 1], "fill": 114 },
///       "suppression_iou": 0.65
///     }
struct DetectorSettings {
    std::filesystem::path model; ///< absolute or relative to the working directory
    std::filesystem::path weights; ///< empty for ONNX
    std::optional<HeadFormat> head;
    std::optional<InputSize> inputSize;
    std::vector<std::string> classes;
    std::vector<int64_t> categoryIds;
    std::optional<Preprocessing> preprocessing;
    std::optional<double> suppressionOverlap;

    bool isDarknet() const { return model.extension() == ".cfg"; }
};

/// Whether openDetector takes `path` for a detector of this kind: .onnx, .cfg, .weights, or a .json
/// file with "model".
bool isForeignDetector(const std::filesystem::path& path);

/// The settings for a model or settings file. A model's own settings lie beside it with the ending
/// .json; class names may lie beside it with the ending .names. Throws Error naming the file for
/// files that are missing, unknown keys and impossible values.
DetectorSettings readDetectorSettings(const std::filesystem::path& path);

} // namespace detdiffusion
