#pragma once

#include "core/data/latent_cache.h"
#include "core/data/layout_dataset.h"
#include "core/domain/annotation.h"
#include "core/training/model_base.h"

#include <filesystem>

namespace detdiffusion {

/// Invented training data: what a step computes with them takes as long as with real ones.
struct RandomSplit {
    LayoutDataset dataset;
    LatentCache latents;
};

/// `pictures` annotations of two objects each, of the model's classes, the same ones every time.
/// Throws Error when the model names no classes.
CocoDataset randomObjects(const std::filesystem::path& model, int pictures);

/// Their layouts, and normal latents of `columns` x `rows` cells for the networks of `base`.
RandomSplit randomSplit(const CocoDataset& objects, const ModelBase& base, int columns, int rows);

} // namespace detdiffusion
