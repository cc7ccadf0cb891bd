#include "core/inference/feature_map.h"

#include <torch/torch.h>

namespace detdiffusion::packed {

torch::Tensor toFeatureMap(const torch::Tensor& picture, torch::ScalarType type)
{
    return picture.permute({ 0, 2, 3, 1 }).to(type).contiguous();
}

torch::Tensor fromFeatureMap(const torch::Tensor& map)
{
    return map.permute({ 0, 3, 1, 2 }).to(torch::kFloat32).contiguous();
}

} // namespace detdiffusion::packed
