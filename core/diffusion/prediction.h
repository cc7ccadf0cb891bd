#pragma once

#include <torch/types.h>

#include <string>

namespace detdiffusion {

/// What the network's output means: the noise, v (Salimans & Ho 2022), or the clean sample.
enum class Prediction { Noise, Velocity, Sample };

/// "epsilon", "v_prediction" or "sample"; throws Error for anything else.
Prediction predictionFromString(const std::string& name);

/// Both directions between output and estimate for x = alpha x0 + sigma noise.
struct OutputConverter {
    Prediction prediction = Prediction::Noise;
    double alpha = 1.0;
    double sigma = 0.0;

    torch::Tensor original(const torch::Tensor& output, const torch::Tensor& x) const;
    torch::Tensor noise(const torch::Tensor& output, const torch::Tensor& x) const;
};

} // namespace detdiffusion
