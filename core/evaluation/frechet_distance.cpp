#include "core/evaluation/frechet_distance.h"

#include "core/domain/error.h"

#include <torch/torch.h>

#include <string>

namespace detdiffusion {

namespace {

struct Gaussian {
    torch::Tensor mean;
    torch::Tensor covariance;
};

Gaussian fitted(const torch::Tensor& features)
{
    const auto values = features.to(torch::kFloat64);
    const auto mean = values.mean(0);
    const auto centred = values - mean;
    return { mean, centred.t().mm(centred) / static_cast<double>(values.size(0) - 1) };
}

/// Square root of a symmetric positive semi-definite matrix; rounding below zero is cut off.
torch::Tensor symmetricRoot(const torch::Tensor& matrix)
{
    const auto [values, vectors] = torch::linalg_eigh(matrix);
    return (vectors * values.clamp_min(0.0).sqrt()).mm(vectors.t());
}

void check(const torch::Tensor& features)
{
    if (features.dim() != 2 || features.size(0) < 2)
        throw Error("the Fréchet distance needs two sets of at least 2 feature vectors each");
    if (!torch::isfinite(features).all().item<bool>())
        throw Error("a feature vector holds a value that is not a finite number");
}

} // namespace

double frechetDistance(const torch::Tensor& a, const torch::Tensor& b)
{
    check(a);
    check(b);
    if (a.size(1) != b.size(1))
        throw Error("the two feature sets have " + std::to_string(a.size(1)) + " and "
            + std::to_string(b.size(1)) + " dimensions; use one feature net for both");
    const torch::NoGradGuard noGrad;
    const auto first = fitted(a);
    const auto second = fitted(b);
    // trace sqrt(S1 S2) = trace sqrt(R S2 R) with R = sqrt(S1), which stays symmetric.
    const auto root = symmetricRoot(first.covariance);
    const auto product = root.mm(second.covariance).mm(root);
    const auto spectrum = torch::linalg_eigvalsh((product + product.t()) / 2.0);
    const auto distance = (first.mean - second.mean).square().sum() + first.covariance.trace()
        + second.covariance.trace() - 2.0 * spectrum.clamp_min(0.0).sqrt().sum();
    return distance.item<double>();
}

} // namespace detdiffusion
