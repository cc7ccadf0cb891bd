#pragma once

#include "core/weights/safetensors.h"

namespace detdiffusion::nn {

/// Renames the attention parameters that diffusers wrote before 0.18 (`query`, `key`, `value`,
/// `proj_attn`) to today's (`to_q`, `to_k`, `to_v`, `to_out.0`). Other names stay as they are.
TensorMap renameOldAttentionKeys(TensorMap tensors);

} // namespace detdiffusion::nn
