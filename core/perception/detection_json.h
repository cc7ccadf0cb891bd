#pragma once

#include "core/domain/detection.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace detdiffusion {

// Private to core/perception: how its files hold detections. Free functions without shared state.

/// A list with corners, class and score of every detection, every number exactly.
nlohmann::json detectionsJson(const std::vector<Detection>& detections);

/// The inverse. Throws Error (without a file name) or nlohmann's exceptions for missing keys,
/// corners or scores outside [0, 1] and classes that are none of `classCount`.
std::vector<Detection> detectionsFrom(const nlohmann::json& json, int classCount);

} // namespace detdiffusion
