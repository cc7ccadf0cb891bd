#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace detdiffusion {

struct EngineOptions;

/// What is painted at once.
struct PaintingSize {
    int width = 512; ///< pixels
    int height = 512;
    int pictures = 1;
    bool guided = true; ///< guidance > 1: two evaluations of the U-Net per picture
};

/// Bytes that a model and its pictures need. `program` is what is there anyway, libraries and freed
/// memory that is kept; `loading` the largest tensor while it is converted; `painting` one
/// evaluation of the U-Net, `decoding` the way from latents to a picture.
struct MemoryEstimate {
    int64_t program = 0;
    int64_t weights = 0;
    int64_t loading = 0;
    int64_t painting = 0;
    int64_t decoding = 0;

    /// On top of the weights once they are loaded.
    int64_t activations() const;
    /// program + weights + max(loading, activations)
    int64_t peak() const;
};

/// The memory needs of one model in one precision on one device, known without loading it: weights
/// from the headers of its files, activations from its configurations. A picture of n latent cells
/// needs
///
///     painting = evaluations * n * (bytes per cell + n * bytes per pair of cells)
///     decoding = n * bytes per cell of the decoder
///
/// Bytes per cell are the U-Net's skip connections, and a multiple of its widest layer; pairs of
/// cells are attention maps, which the CPU's kernels never hold. Immutable.
class MemoryModel {
public:
    /// Throws Error for a folder that is no model folder, and for options that are refused.
    MemoryModel(const std::filesystem::path& modelFolder, const EngineOptions& options);

    MemoryEstimate estimate(const PaintingSize& size) const;

    /// Throws Error unless `free` bytes hold the model and the picture; it states both and the
    /// remedy. Nothing is refused on CUDA, whose memory is not asked for, or without a value.
    void requireForLoading(const PaintingSize& size, std::optional<int64_t> free) const;
    /// The same once the model is loaded.
    void requireForPainting(const PaintingSize& size, std::optional<int64_t> free) const;

private:
    void require(const std::string& activity, const PaintingSize& size, int64_t needed,
        std::optional<int64_t> free) const;

    bool m_isOnCpu = true;
    int64_t m_typeBytes = 4;
    int64_t m_cellSide = 8; ///< pixels
    int64_t m_weights = 0;
    int64_t m_largest = 0;
    int64_t m_perCell = 0;
    int64_t m_perPairOfCells = 0;
    int64_t m_decodingPerCell = 0;
};

/// "4.3 GB"
std::string gigabytes(int64_t bytes);

} // namespace detdiffusion
