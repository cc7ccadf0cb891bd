#include "core/diffusion/latent_colours.h"

#include <torch/torch.h>

#include <tuple>

namespace detdiffusion {

namespace {

/// Keeps the map small where the latents hardly vary; in units of the cells' mean square.
constexpr double kRidge = 1e-4;

/// [B, C, h, w] -> [B * h * w, C + 1], with a last column of ones.
torch::Tensor cellsOf(const torch::Tensor& latents)
{
    const auto cells =
        latents.permute({ 0, 2, 3, 1 }).reshape({ -1, latents.size(1) }).to(torch::kFloat64);
    return torch::cat({ cells, torch::ones({ cells.size(0), 1 }, cells.options()) }, 1);
}

} // namespace

void LatentColours::fit(const torch::Tensor& latents, const torch::Tensor& pictures)
{
    const torch::NoGradGuard noGradients;
    const auto cells = cellsOf(latents.cpu());
    const auto colours = torch::adaptive_avg_pool2d(
        pictures.cpu().to(torch::kFloat32), { latents.size(2), latents.size(3) })
                             .permute({ 0, 2, 3, 1 })
                             .reshape({ -1, 3 })
                             .to(torch::kFloat64);
    const auto count = static_cast<double>(cells.size(0));
    const auto square =
        torch::mm(cells.t(), cells) / count + kRidge * torch::eye(cells.size(1), cells.options());
    // Without a check: latents that are not finite give a sketch that is not, and no exception.
    const auto inverse = std::get<0>(torch::linalg_inv_ex(square));
    m_map = torch::mm(inverse, torch::mm(cells.t(), colours) / count);
}

torch::Tensor LatentColours::paint(const torch::Tensor& latents) const
{
    const torch::NoGradGuard noGradients;
    const auto colours = torch::mm(cellsOf(latents.cpu()), m_map).to(torch::kFloat32);
    return colours.view({ latents.size(0), latents.size(2), latents.size(3), 3 })
        .permute({ 0, 3, 1, 2 })
        .contiguous();
}

} // namespace detdiffusion
