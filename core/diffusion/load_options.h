#pragma once

#include "core/domain/control.h"
#include "core/weights/weight_source.h"

#include <torch/types.h>

#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// How the networks of a model folder are loaded.
struct LoadOptions {
    torch::Device device = torch::kCPU;
    torch::ScalarType precision = torch::kFloat32; ///< of every weight once it is loaded
    std::string variant; ///< see variantOfPart; "" = the best weights that are there
    /// Told the percent of the weights that are done; Cancelled is thrown between two tensors.
    Control control;
    /// By part ("unet", "text_encoder", "vae"): what else happens to a tensor on its way in.
    std::map<std::string, std::vector<WeightSource::Filter>> filters;
};

} // namespace detdiffusion
