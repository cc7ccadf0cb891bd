#pragma once

#include "core/models/adapted_linear.h"
#include "core/models/unet_2d_condition.h"
#include "core/weights/safetensors.h"

#include <map>
#include <string>

namespace detdiffusion {

/// The layers of the U-Net's attention by their module path: to_q, to_k, to_v and to_out.0 of
/// every transformer block.
std::map<std::string, nn::AdaptedLinearImpl*> attentionLayers(nn::UNet2DConditionModel& unet);

void addAdapters(nn::UNet2DConditionModel& unet, int64_t rank);

/// The U-Net's weights in float with its adapters, if it has any, added to them.
TensorMap mergedState(nn::UNet2DConditionModel& unet);

/// The adapters as other programs read them: kohya's names, alpha = rank. Empty without adapters.
TensorMap loraTensors(nn::UNet2DConditionModel& unet);

} // namespace detdiffusion
