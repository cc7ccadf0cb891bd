#pragma once

#include "core/inference/attention_layers.h"
#include "core/inference/packed_norm.h"
#include "core/models/clip_text_model.h"

#include <functional>

namespace detdiffusion::packed {

/// nn::ClipTextModel for inference on the CPU. Same numbers as the module up to rounding. Not
/// thread-safe.
class ClipTextEngine {
public:
    /// Opens the weights once more.
    using Reopen = std::function<WeightSource()>;

    /// The embedding tables stay as they are stored: a view into the mapped file costs memory only
    /// for the rows that are read.
    ClipTextEngine(const nn::ClipTextConfig& config, WeightSource& weights,
        torch::ScalarType type = torch::kFloat32, Reopen reopen = {});

    /// ids int64 [B, L] -> float [B, L, D] after the final norm. Throws Error when L or an id is
    /// out of range, and what `reopen` throws.
    torch::Tensor encode(const torch::Tensor& ids);

    /// Lets the layers go until the next encode, which packs them anew: a picture is painted for
    /// minutes after its text was read. Does nothing without `reopen`.
    void rest();

    const nn::ClipTextConfig& config() const { return m_config; }

private:
    struct Layer {
        PackedLayerNorm norm1;
        PackedSelfAttention attention;
        PackedLayerNorm norm2;
        PackedMatrix up;
        PackedMatrix down;
    };

    std::vector<Layer> takeLayers(WeightSource& weights) const;
    torch::Tensor activate(const torch::Tensor& raised) const;

    nn::ClipTextConfig m_config;
    torch::ScalarType m_type;
    Reopen m_reopen;
    torch::Tensor m_tokens;
    torch::Tensor m_positions;
    std::vector<Layer> m_layers;
    PackedLayerNorm m_finalNorm;
};

} // namespace detdiffusion::packed
