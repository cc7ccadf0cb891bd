#pragma once

#include <torch/types.h>

namespace detdiffusion {

/// What colour a latent cell has, as a linear function of its channels: the cheapest decoder there
/// is, good enough for previews. Learnt from pictures that the real decoder made. Not thread-safe.
class LatentColours {
public:
    bool isFitted() const { return m_map.defined(); }
    /// The least-squares map from latents [B, C, h, w] to the mean colours of the cells of their
    /// pictures [B, 3, f h, f w].
    void fit(const torch::Tensor& latents, const torch::Tensor& pictures);
    /// Latents [B, C, h, w] -> float pictures [B, 3, h, w]. Needs fit() first.
    torch::Tensor paint(const torch::Tensor& latents) const;

private:
    torch::Tensor m_map; ///< [C + 1, 3], the last row is a constant
};

} // namespace detdiffusion
