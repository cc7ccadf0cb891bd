#pragma once

#include "core/models/clip_text_model.h"
#include "core/training/model_base.h"

namespace detdiffusion {

/// Weights of a text encoder that starts without pre-training:
/// - the location tokens get GeoDiffusion's 2-D sin-cos rows times `locationScale`;
/// - the positions get a sin-cos code in those dimensions where the location rows vanish (the
///   longest waves of their sines), and the words are silent there;
/// - the heads of the first layer look 0, 1, 2 ... tokens back by that code, so that the last token
///   of an object sees its class and its corners from the first step (after mimetic
///   initialisation, Trockman & Kolter 2023). Learning this from scratch takes longer than the
///   rest of the training.
void initializeTextEncoder(nn::ClipTextModel& text, const ModelBase& base, double locationScale);

} // namespace detdiffusion
