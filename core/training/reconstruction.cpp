#include "core/training/reconstruction.h"

#include "core/domain/error.h"
#include "core/tensor/image_tensor.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr int64_t kBatch = 16;

torch::Device deviceOf(const nn::AutoencoderKL& model)
{
    return model->parameters().front().device();
}

torch::Tensor batchOf(const ImageStore& images, int64_t first, int64_t count)
{
    return images.bytes.slice(0, first, first + count).to(torch::kFloat32).div_(127.5).sub_(1.0);
}

double decibel(double meanSquare)
{
    // Values span 2 ([-1, 1]), hence the peak of 4.
    return 10.0 * std::log10(4.0 / std::max(meanSquare, 1e-12));
}

} // namespace

ReconstructionQuality measureReconstruction(
    nn::AutoencoderKL& model, const ImageStore& images, int64_t count, const Control& control)
{
    const torch::NoGradGuard noGrad;
    const int64_t total = count > 0 ? std::min(count, images.size()) : images.size();
    ReconstructionQuality quality;
    double squared = 0.0;
    double latentSum = 0.0;
    double latentSquares = 0.0;
    int64_t latentValues = 0;
    for (int64_t first = 0; first < total; first += kBatch) {
        if (control.stopRequested())
            throw Cancelled();
        const auto pictures =
            batchOf(images, first, std::min(kBatch, total - first)).to(deviceOf(model));
        const auto latents = model->encode(pictures).mean;
        const auto error =
            (model->decode(latents).clamp(-1.0, 1.0) - pictures).pow(2).mean({ 1, 2, 3 });
        for (int64_t i = 0; i < error.size(0); ++i) {
            squared += error[i].item<double>();
            quality.psnr += decibel(error[i].item<double>());
        }
        latentSum += latents.sum().item<double>();
        latentSquares += latents.pow(2).sum().item<double>();
        latentValues += latents.numel();
        control.report(static_cast<int>(std::min(total, first + kBatch)), static_cast<int>(total));
    }
    quality.images = total;
    quality.psnr /= static_cast<double>(total);
    quality.pooledPsnr = decibel(squared / static_cast<double>(total));
    const double mean = latentSum / static_cast<double>(latentValues);
    quality.latentStandardDeviation =
        std::sqrt(std::max(1e-12, latentSquares / static_cast<double>(latentValues) - mean * mean));
    return quality;
}

Image reconstructionSheet(nn::AutoencoderKL& model, const ImageStore& images, int64_t count)
{
    const torch::NoGradGuard noGrad;
    const auto pictures = batchOf(images, 0, std::min(count, images.size())).to(deviceOf(model));
    const auto decoded = model->decode(model->encode(pictures).mean);
    const auto rows = torch::cat({ pictures, decoded }, 2);
    return imageFromTensor(torch::cat(rows.unbind(0), 2));
}

} // namespace detdiffusion
