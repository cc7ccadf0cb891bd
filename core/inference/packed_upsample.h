#pragma once

#include "core/inference/packed_matrix.h"
#include "core/weights/weight_source.h"

#include <vector>

namespace detdiffusion::packed {

/// Nearest-neighbour enlargement to the double size and a 3x3 convolution, as one step: an output
/// pixel sees only 2x2 different input pixels, so the taps that fall together are added up
/// beforehand, once for each of the four positions in a doubled pixel. 4/9 of the multiplications,
/// and no enlarged map.
///
/// Where the target is one row or column short of the double (an odd skip), its last row or column
/// needs the nine taps; the weights are then packed again from the stored ones, which are kept (a
/// view into the mapped file, whose pages are let go). Not thread-safe.
class PackedUpsample {
public:
    PackedUpsample() = default;
    /// Parameters `name`.conv.weight and .bias.
    PackedUpsample(
        WeightSource& weights, const std::string& name, int64_t channels, torch::ScalarType type);

    /// [B, h, w, C] -> [B, height, width, C]; height is 2 h or 2 h - 1, width likewise.
    torch::Tensor operator()(const torch::Tensor& map, int64_t height, int64_t width);

private:
    void packFolded();
    void packPlain();
    void runPhase(const torch::Tensor& map, const torch::Tensor& output, int64_t phase) const;
    void runPlain(const torch::Tensor& map, const torch::Tensor& output) const;

    torch::ScalarType m_type = torch::kFloat32;
    torch::Tensor m_weight; ///< as stored
    torch::Tensor m_bias;
    std::vector<PackedMatrix> m_folded; ///< four, or none
    std::vector<PackedMatrix> m_plain; ///< one, or none
    torch::Tensor m_zeros;
};

} // namespace detdiffusion::packed
