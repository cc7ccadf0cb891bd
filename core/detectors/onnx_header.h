#pragma once

#include "core/detectors/head_format.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// What an ONNX file says about itself besides its layers.
struct OnnxHeader {
    /// Of the first input that takes 3 planes; absent when its sides are left open.
    std::optional<InputSize> inputSize;
    /// Ultralytics' exports carry their class names; empty elsewhere.
    std::vector<std::string> classNames;
};

/// Reads the protobuf fields of an ONNX model (onnx.proto: graph, input, metadata_props). Throws
/// Error naming `source` when the bytes end too early or are no protobuf. Safe from any thread.
OnnxHeader readOnnxHeader(std::string_view bytes, const std::string& source);

} // namespace detdiffusion
