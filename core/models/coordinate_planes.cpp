#include "core/models/coordinate_planes.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion::nn {

namespace {

/// A coordinate in [-1, 1] and the sines and cosines of `waves` wave lengths, from twice the width
/// down to an eighth of it: [1 + 2 * waves, length].
torch::Tensor coordinatePlanes(int64_t length, int64_t waves)
{
    constexpr double kLongest = 1.5707963267948966; // radians per unit: two widths
    constexpr double kShortest = 25.132741228718345; // an eighth
    const auto coordinate = torch::linspace(-1.0, 1.0, length);
    std::vector<torch::Tensor> planes { coordinate };
    for (int64_t i = 0; i < waves; ++i) {
        const double share = static_cast<double>(i) / std::max(1.0, static_cast<double>(waves - 1));
        const auto angles = coordinate * (kLongest * std::pow(kShortest / kLongest, share));
        planes.push_back(angles.sin());
        planes.push_back(angles.cos());
    }
    return torch::stack(planes);
}

} // namespace

torch::Tensor appendCoordinates(const torch::Tensor& sample, int64_t channels)
{
    const int64_t height = sample.size(2);
    const int64_t width = sample.size(3);
    const int64_t half = channels / 2;
    const auto x = coordinatePlanes(width, half / 2).to(sample.options().requires_grad(false));
    const auto y = coordinatePlanes(height, half / 2).to(sample.options().requires_grad(false));
    const auto planes = torch::cat({ x.unsqueeze(1).expand({ half, height, width }),
        y.unsqueeze(2).expand({ half, height, width }) });
    return torch::cat({ sample, planes.expand({ sample.size(0), -1, -1, -1 }) }, 1);
}

} // namespace detdiffusion::nn
