#pragma once

#include <cstdint>
#include <string>

namespace detdiffusion {

/// What is painted at once.
struct PaintingSize {
    int width = 512; ///< pixels
    int height = 512;
    int pictures = 1;
    bool guided = true; ///< guidance > 1: two evaluations of the U-Net per picture

    bool operator==(const PaintingSize&) const = default;
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
    int64_t resting = 0; ///< of the weights: let go while a picture is painted

    /// What is there once the model is loaded.
    int64_t loaded() const { return program + weights; }
    /// On top of it while a picture is painted.
    int64_t activations() const;
    /// loaded + max(loading, activations)
    int64_t peak() const;
};

/// What decides how much memory a model takes, known without loading it: numbers count elements,
/// whatever bytes one has.
struct MemoryNeeds {
    bool isOnCpu = true; ///< the packed engine; otherwise the memory is the GPU's
    int64_t bytesPerNumber = 4; ///< of the precision that is computed in
    int64_t weights = 0; ///< numbers kept in that precision
    int64_t halfWeights = 0; ///< numbers kept in 16 bits whatever the precision
    int64_t largestWeight = 0; ///< numbers of the largest tensor
    int64_t restingBytes = 0; ///< of weights that are let go while a picture is painted
    int64_t cellSide = 8; ///< pixels of a picture per latent cell
    int64_t unetWidest = 0; ///< per latent cell: numbers of the U-Net's widest layer
    int64_t unetSkips = 0; ///< per latent cell: of all its skip connections together
    int64_t decoderWidest = 0; ///< per latent cell: of the decoder's widest map
    int64_t heldHeads = 0; ///< heads of attention maps that are held whole

    /// A picture of n latent cells needs
    ///
    ///     painting = evaluations * n * (bytes per cell + n * bytes per pair of cells)
    ///     decoding = n * bytes per cell of the decoder
    MemoryEstimate estimate(const PaintingSize& size) const;
};

/// "4.3 GB"
std::string gigabytes(int64_t bytes);

} // namespace detdiffusion
