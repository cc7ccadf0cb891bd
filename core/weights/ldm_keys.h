#pragma once

#include "core/weights/key_table.h"

#include <string>
#include <vector>

namespace detdiffusion {

// Tensor names of the original single-file checkpoints ("ldm": CompVis Stable Diffusion 1.x,
// Stability AI 2.x) against those of diffusers folders. The block layout is read off the names
// themselves, in either naming, so networks of any size work. Checked against the full inventories
// of SD 1.5 and 2.1.

/// U-Net: `conv_in.weight` <-> `input_blocks.0.0.weight`. Names without `model.diffusion_model.`.
KeyTable unetKeys(const std::vector<std::string>& names);

/// AutoencoderKL: `encoder.mid_block.` <-> `encoder.mid.`. Names without `first_stage_model.`.
KeyTable autoencoderKeys(const std::vector<std::string>& names);

/// OpenCLIP's text encoder (2.x): `text_model.final_layer_norm.` <-> `ln_final.`. Names without
/// `cond_stage_model.model.`. The joined query, key and value rows (`attn.in_proj_weight`,
/// `attn.in_proj_bias`) are not in it: one tensor there is three here.
KeyTable openClipKeys(const std::vector<std::string>& names);

} // namespace detdiffusion
