#include "core/tensor/image_tensor.h"

#include <torch/torch.h>

#include <cstring>

namespace detdiffusion {

torch::Tensor tensorFromImage(const Image& image)
{
    const auto bytes = torch::from_blob(
        const_cast<uint8_t*>(image.rgb.data()), { 1, image.height, image.width, 3 }, torch::kUInt8);
    return bytes.to(torch::kFloat32).div_(127.5).sub_(1.0).permute({ 0, 3, 1, 2 }).contiguous();
}

Image imageFromTensor(const torch::Tensor& tensor)
{
    const auto planar = tensor.dim() == 4 ? tensor.squeeze(0) : tensor;
    const auto unit =
        planar.detach().to(torch::kCPU, torch::kFloat32).div(2.0).add(0.5).clamp(0.0, 1.0);
    const auto bytes = unit.mul(255.0).round().to(torch::kUInt8).permute({ 1, 2, 0 }).contiguous();
    Image image { static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0)), {} };
    image.rgb.resize(static_cast<size_t>(bytes.numel()));
    std::memcpy(image.rgb.data(), bytes.data_ptr<uint8_t>(), image.rgb.size());
    return image;
}

} // namespace detdiffusion
