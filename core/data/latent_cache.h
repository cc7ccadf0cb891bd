#pragma once

#include "core/domain/control.h"
#include "core/domain/image.h"

#include <torch/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace detdiffusion {

/// Posterior moments of every picture, as it is and mirrored, so that the frozen autoencoder runs
/// once per picture instead of once per step.
class LatentCache {
public:
    /// moments half [N, 2, 2 * C, h, w]; the second index is 1 for the mirrored picture.
    explicit LatentCache(torch::Tensor moments);

    int64_t size() const { return m_moments.size(0); }
    int64_t channels() const { return m_moments.size(2) / 2; }
    int64_t height() const { return m_moments.size(3); }
    int64_t width() const { return m_moments.size(4); }

    /// A draw from the posterior, not scaled: float [C, h, w]. noise [C, h, w].
    torch::Tensor sample(int64_t index, bool flipped, const torch::Tensor& noise) const;

    /// Writes the cache with `key`, which says what it was made from. Throws Error.
    void save(const std::filesystem::path& file, const std::string& key) const;
    /// The stored moments, or an undefined tensor when the file is absent or has another key.
    static torch::Tensor load(const std::filesystem::path& file, const std::string& key);

private:
    torch::Tensor m_moments;
};

/// Image [B, 3, H, W] in [-1, 1] -> moments [B, 2 * C, h, w].
using MomentsFunction = std::function<torch::Tensor(const torch::Tensor& images)>;

/// Encodes the named pictures in both orientations. Throws Error, Cancelled.
torch::Tensor encodeMoments(const std::filesystem::path& folder,
    const std::vector<std::string>& names, const ImageReader& read, const MomentsFunction& encode,
    const Control& control);

} // namespace detdiffusion
