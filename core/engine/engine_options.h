#pragma once

#include "core/domain/lora_choice.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// How a model is loaded and computed.
struct EngineOptions {
    std::string device = "auto"; ///< cpu, cuda or auto
    std::string precision = "fp32"; ///< fp32, bf16, fp16 (CUDA only) or auto, the fastest
    int threads = 0; ///< compute threads; 0 = one per core
    std::vector<LoraChoice> loras; ///< added to the model's weights, in this order
    std::string variant; ///< of the weights, such as fp16 or non_ema; empty = the best there are

    bool operator==(const EngineOptions&) const = default;
};

} // namespace detdiffusion
