#pragma once

#include "core/weights/weight_source.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// A LoRA (Hu et al. 2021) from one `.safetensors` file, resolved to the layers of one model:
///
///     merged = W + scale * (alpha / rank) * up @ down
///
/// with down [rank, in] or [rank, in, kh, kw] and up [out, rank] or [out, rank, 1, 1]. A layer
/// without alpha has alpha = rank. Understands the spellings that parseLoraName lists.
///
/// Immutable, so safe from several threads. Holds views into the mapped file, no copies.
class LoraAdapter {
public:
    /// Part ("unet", "text_encoder") -> its tensors; used for names and shapes, not kept.
    using Parts = std::map<std::string, TensorMap>;

    /// Throws Error naming the file, the tensor and the remedy: a pickle file, a damaged file, a
    /// tensor that belongs to no layer of the model, a pair with only one half, shapes or ranks
    /// that do not fit, numbers that are not finite.
    LoraAdapter(const std::filesystem::path& path, const Parts& parts);

    /// Merges tensor by tensor while a part is loaded. A changed tensor is computed in double and
    /// rounded once to float, on the CPU; others, and those of a part that the LoRA leaves alone,
    /// pass as they are. The filter outlives the adapter.
    WeightSource::Filter filter(const std::string& part, double scale) const;

    /// Names of the weights that the LoRA changes, in order.
    std::vector<std::string> changedWeights(const std::string& part) const;

private:
    struct Layer {
        torch::Tensor down; ///< [rank, in * kh * kw]
        torch::Tensor up; ///< [out, rank]
        double factor = 1.0; ///< alpha / rank
    };
    using Layers = std::map<std::string, Layer>;

    static torch::Tensor merged(const torch::Tensor& weight, const Layer& layer, double scale);

    std::map<std::string, Layers> m_parts;
};

} // namespace detdiffusion
