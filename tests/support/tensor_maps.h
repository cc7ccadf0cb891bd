#pragma once

#include "core/weights/safetensors.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::test {

/// Same names and same numbers, whatever the precision.
inline bool sameNumbers(const TensorMap& a, const TensorMap& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.first == y.first
            && torch::equal(x.second.to(torch::kFloat64), y.second.to(torch::kFloat64));
    });
}

/// Same names, precisions and numbers.
inline bool sameTensors(const TensorMap& a, const TensorMap& b)
{
    return sameNumbers(a, b)
        && std::equal(a.begin(), a.end(), b.begin(),
            [](const auto& x, const auto& y) { return x.second.dtype() == y.second.dtype(); });
}

} // namespace detdiffusion::test
