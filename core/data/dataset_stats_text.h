#pragma once

#include "core/data/dataset_stats.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace detdiffusion {

/// Tables for people: classes, sizes, objects per picture, boxes by their share of the picture.
std::string formatStats(const DatasetStats& stats);

/// The same numbers for programs; the keys are those of `dataset stats --json`.
nlohmann::json statsJson(const DatasetStats& stats);
/// As text, indented.
std::string formatStatsJson(const DatasetStats& stats);

} // namespace detdiffusion
