#pragma once

#include <nlohmann/json_fwd.hpp>
#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <memory>
#include <string>
#include <vector>

namespace detdiffusion::nn {

/// `text_encoder/config.json` of a diffusers folder (transformers' CLIPTextConfig).
struct ClipTextConfig {
    int64_t vocabSize = 49408;
    int64_t hiddenSize = 768;
    int64_t intermediateSize = 3072;
    int64_t numHiddenLayers = 12;
    int64_t numAttentionHeads = 12;
    int64_t maxPositionEmbeddings = 77;
    double layerNormEps = 1e-5;
    std::string hiddenAct = "quick_gelu"; ///< or "gelu"

    /// Missing keys keep the defaults (SD 1.5); throws Error for a value that makes no model.
    static ClipTextConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;
};

/// Throws Error when ids [B, L] are more than the model has positions for, or when one lies
/// outside its vocabulary (asked on the CPU only).
void checkTokenIds(const torch::Tensor& ids, const ClipTextConfig& config);

/// CLIP's text transformer (Radford et al. 2021): causal attention, no padding mask. Parameter
/// names are transformers' (`text_model.embeddings.token_embedding.weight`, ...). Weights start as
/// transformers draws them, ready for training from scratch.
class ClipTextModelImpl : public torch::nn::Module {
public:
    explicit ClipTextModelImpl(const ClipTextConfig& config);

    /// ids int64 [B, L], L <= maxPositionEmbeddings -> last_hidden_state after the final norm [B,
    /// L, D]. Throws Error when L or an id is out of range.
    torch::Tensor forward(const torch::Tensor& ids);
    /// Hidden states before the final norm: [0] = embeddings, [i] = after layer i.
    std::vector<torch::Tensor> hiddenStates(const torch::Tensor& ids);
    torch::Tensor finalNorm(const torch::Tensor& hidden);
    /// The token embedding table [vocabSize, D], a parameter.
    torch::Tensor& tokenEmbedding();
    /// Grows the vocabulary; new rows are `rows` [n, D]. Clears the table's gradient: call it
    /// before an optimizer is made.
    void appendTokens(const torch::Tensor& rows);

    const ClipTextConfig& config() const { return m_config; }

private:
    struct Parts;
    ClipTextConfig m_config;
    std::shared_ptr<Parts> m_parts;
};
TORCH_MODULE(ClipTextModel);

} // namespace detdiffusion::nn
