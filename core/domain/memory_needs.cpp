#include "core/domain/memory_needs.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace detdiffusion {

namespace {

// The calibration of the estimate; everything else is counted. Solved from the peaks of a process
// that painted 512x512 with Stable Diffusion 1.5's networks, stored in fp16 and painted by the
// packed engine on two cores with AVX-512 and AMX: 2.78 GB in fp32, 2.38 GB in bf16. To calibrate
// anew, compare `Memory: about …` of `detdiffusion generate` with `/usr/bin/time -v` in both
// precisions: their difference gives kDecoderTensors, what is left kProgramBytes.

/// Libraries, and freed memory that is kept.
constexpr int64_t kProgramBytes = 225'000'000;
/// How many tensors of the decoder's widest size are there at once: input and result of a residual
/// block, and the rows in work.
constexpr double kDecoderTensors = 2.1;
/// The same for the U-Net's widest layer: a feed-forward holds input, norm, gate and value (8), …
/// Decoding is the larger of the two at the sizes that were measured, so this is only a bound.
constexpr double kUNetTensors = 16;
/// Of a tensor that is being loaded: as it is stored, and as it becomes.
constexpr int64_t kLoadingCopies = 2;
/// Attention maps that are held: the products, and the softmax of them.
constexpr int64_t kAttentionMaps = 2;

constexpr int64_t kHalfBytes = 2;

int64_t times(double tensors, int64_t numbers)
{
    return std::llround(tensors * static_cast<double>(numbers));
}

} // namespace

int64_t MemoryEstimate::activations() const
{
    return std::max<int64_t>(0, std::max(painting, decoding) - resting);
}

int64_t MemoryEstimate::peak() const
{
    return loaded() + std::max(loading, activations());
}

MemoryEstimate MemoryNeeds::estimate(const PaintingSize& size) const
{
    const int64_t columns = (size.width + cellSide - 1) / cellSide;
    const int64_t rows = (size.height + cellSide - 1) / cellSide;
    const int64_t cells = columns * rows;
    const int64_t evaluations = int64_t { size.pictures } * (size.guided ? 2 : 1);
    const int64_t perCell = unetSkips + times(kUNetTensors, unetWidest);
    MemoryEstimate estimate;
    estimate.program = kProgramBytes;
    estimate.weights = weights * bytesPerNumber + halfWeights * kHalfBytes;
    estimate.resting = restingBytes;
    estimate.loading = kLoadingCopies * largestWeight * bytesPerNumber;
    estimate.painting =
        evaluations * cells * bytesPerNumber * (perCell + cells * kAttentionMaps * heldHeads);
    estimate.decoding = cells * bytesPerNumber * times(kDecoderTensors, decoderWidest);
    return estimate;
}

std::string gigabytes(int64_t bytes)
{
    constexpr double kGigabyte = 1e9;
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / kGigabyte);
    return text;
}

} // namespace detdiffusion
