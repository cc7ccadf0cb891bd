#include "core/training/convolution_peak.h"

#include "core/engine/benchmark_clock.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

double convolutionGigaflops(torch::ScalarType type, int threads)
{
    constexpr int64_t kBatch = 8;
    constexpr int64_t kChannels = 256;
    constexpr int64_t kSide = 32;
    constexpr int kRepeats = 6;
    const torch::NoGradGuard noGradients;
    const auto options = torch::dtype(type);
    const auto input = torch::randn({ kBatch, kChannels, kSide, kSide }, options)
                           .contiguous(torch::MemoryFormat::ChannelsLast);
    const auto weights = torch::randn({ kChannels, kChannels, 3, 3 }, options)
                             .contiguous(torch::MemoryFormat::ChannelsLast);
    constexpr double kOperations = 2.0 * 9 * kBatch * kSide * kSide * kChannels * kChannels;
    double best = 0.0;
    for (int i = 0; i < kRepeats; ++i) {
        const auto timing = timeOf([&] { torch::conv2d(input, weights, {}, 1, 1); });
        best = std::max(best, 1e-9 * kOperations * threads / timing.cpu);
    }
    return best;
}

} // namespace detdiffusion
