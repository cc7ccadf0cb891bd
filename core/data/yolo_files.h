#pragma once

#include "core/domain/annotation.h"

#include <filesystem>

namespace detdiffusion {

/// Writes the labels of a data set as Ultralytics reads them, beside pictures in `folder`/images:
/// `labels/NAME.txt` for every picture (class from 0, then centre and size in [0, 1]; empty when
/// it has no box), `data.yaml`, and `attributes.json`, because the format has no place for easy and
/// hard: per picture the attributes of its lines. Throws Error.
void saveYolo(const CocoDataset& dataset, const std::filesystem::path& folder);

} // namespace detdiffusion
