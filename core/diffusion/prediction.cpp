#include "core/diffusion/prediction.h"

#include "core/domain/error.h"

#include <torch/torch.h>

namespace detdiffusion {

Prediction predictionFromString(const std::string& name)
{
    if (name == "epsilon")
        return Prediction::Noise;
    if (name == "v_prediction")
        return Prediction::Velocity;
    if (name == "sample")
        return Prediction::Sample;
    throw Error("scheduler_config.json: unknown prediction_type \"" + name
        + "\": use epsilon, v_prediction or sample");
}

torch::Tensor OutputConverter::original(const torch::Tensor& output, const torch::Tensor& x) const
{
    if (prediction == Prediction::Noise)
        return (x - sigma * output) / alpha;
    if (prediction == Prediction::Velocity)
        return alpha * x - sigma * output;
    return output;
}

torch::Tensor OutputConverter::noise(const torch::Tensor& output, const torch::Tensor& x) const
{
    if (prediction == Prediction::Noise)
        return output;
    if (prediction == Prediction::Velocity)
        return alpha * output + sigma * x;
    return (x - alpha * output) / sigma;
}

} // namespace detdiffusion
