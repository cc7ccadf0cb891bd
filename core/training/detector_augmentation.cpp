#include "core/training/detector_augmentation.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr double kSmallestVisibleShare = 1.0 / 3.0;
constexpr int64_t kRandomNumbers = 9;

/// x' = scaleX * x + shiftX in coordinates that run from -1 to 1 over the picture.
struct Placement {
    double scaleX = 1.0;
    double scaleY = 1.0;
    double shiftX = 0.0;
    double shiftY = 0.0;
};

double signedUnit(float uniform)
{
    return 2.0 * static_cast<double>(uniform) - 1.0;
}

Placement drawPlacement(const float* uniform, const DetectorAugmentation& strength)
{
    const double scale = std::pow(1.0 + strength.scale, signedUnit(uniform[1]));
    const double mirror = static_cast<double>(uniform[0]) < strength.flip ? -1.0 : 1.0;
    return { mirror * scale, scale, 2.0 * strength.shift * signedUnit(uniform[2]),
        2.0 * strength.shift * signedUnit(uniform[3]) };
}

std::pair<double, double> moved(double from, double to, double scale, double shift)
{
    const double a = (scale * (2.0 * from - 1.0) + shift + 1.0) / 2.0;
    const double b = (scale * (2.0 * to - 1.0) + shift + 1.0) / 2.0;
    return std::minmax(a, b);
}

std::vector<DetectorObject> placed(
    const std::vector<DetectorObject>& objects, const Placement& placement)
{
    std::vector<DetectorObject> result;
    const auto clip = [](double value) { return std::clamp(value, 0.0, 1.0); };
    for (const auto& object : objects) {
        const auto [x0, x1] =
            moved(object.rect.x0, object.rect.x1, placement.scaleX, placement.shiftX);
        const auto [y0, y1] =
            moved(object.rect.y0, object.rect.y1, placement.scaleY, placement.shiftY);
        const NormalizedRect inside { clip(x0), clip(y0), clip(x1), clip(y1) };
        if (inside.area() > kSmallestVisibleShare * (x1 - x0) * (y1 - y0))
            result.push_back({ inside, object.classIndex });
    }
    return result;
}

/// grid_sample asks where an output pixel comes from: the inverse of the placement.
void writeInverse(const Placement& placement, float* theta)
{
    theta[0] = static_cast<float>(1.0 / placement.scaleX);
    theta[1] = 0.0F;
    theta[2] = static_cast<float>(-placement.shiftX / placement.scaleX);
    theta[3] = 0.0F;
    theta[4] = static_cast<float>(1.0 / placement.scaleY);
    theta[5] = static_cast<float>(-placement.shiftY / placement.scaleY);
}

/// One contrast, one brightness and three colour casts per picture.
torch::Tensor recoloured(const torch::Tensor& images, const torch::Tensor& uniform, double strength)
{
    const auto changes = (uniform.slice(1, 4, kRandomNumbers) * 2.0 - 1.0) * strength;
    const auto contrast = (1.0 + changes.slice(1, 0, 1)).view({ -1, 1, 1, 1 });
    const auto offset =
        (changes.slice(1, 1, 2) + 0.5 * changes.slice(1, 2, 5)).view({ -1, 3, 1, 1 });
    return images * contrast + offset;
}

} // namespace

DetectorBatch augmentedBatch(const DetectorSamples& samples, const std::vector<int64_t>& positions,
    const DetectorAugmentation& strength, at::Generator& generator)
{
    const torch::NoGradGuard noGrad;
    const auto count = static_cast<int64_t>(positions.size());
    const auto uniform = torch::rand({ count, kRandomNumbers }, generator, torch::kFloat32);
    const auto theta = torch::empty({ count, 2, 3 }, torch::kFloat32);
    DetectorBatch batch;
    for (int64_t i = 0; i < count; ++i) {
        const auto placement =
            drawPlacement(uniform.data_ptr<float>() + i * kRandomNumbers, strength);
        writeInverse(placement, theta.data_ptr<float>() + i * 6);
        const auto position = static_cast<size_t>(positions[static_cast<size_t>(i)]);
        batch.objects.push_back(placed(samples.objects[position], placement));
    }
    const auto index = torch::tensor(positions, torch::kInt64);
    const auto images = samples.pixels.index_select(0, index).to(torch::kFloat32) / 127.5 - 1.0;
    const auto grid = torch::affine_grid_generator(theta, images.sizes(), false);
    constexpr int64_t kBilinear = 0;
    constexpr int64_t kBorder = 1;
    batch.images = recoloured(
        torch::grid_sampler_2d(images, grid, kBilinear, kBorder, false), uniform, strength.colour);
    return batch;
}

} // namespace detdiffusion
