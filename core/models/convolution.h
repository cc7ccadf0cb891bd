#pragma once

#include <torch/nn/modules/conv.h>

namespace detdiffusion::nn {

/// A 3x3 convolution that keeps the size.
inline torch::nn::Conv2d convolution3x3(int64_t in, int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1));
}

/// A 1x1 convolution: a linear layer over the channels.
inline torch::nn::Conv2d convolution1x1(int64_t in, int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 1));
}

} // namespace detdiffusion::nn
