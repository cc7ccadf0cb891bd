#include "core/training/detector_loss.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace detdiffusion {

namespace {

constexpr double kCentreRadius = 1.5; // cells; FCOS's centre sampling
constexpr double kFocalAlpha = 0.25;
constexpr double kTiny = 1e-7;

using CellDistances = std::array<double, 4>;

CellDistances distancesOf(const NormalizedRect& rect, double x, double y, double size)
{
    return { x - rect.x0 * size, y - rect.y0 * size, rect.x1 * size - x, rect.y1 * size - y };
}

bool standsFor(const NormalizedRect& rect, double x, double y, double size)
{
    const double reach = kCentreRadius * static_cast<double>(nn::kDetectorStride);
    const auto inside = distancesOf(rect, x, y, size);
    return *std::min_element(inside.begin(), inside.end()) > 0.0
        && std::abs(x - (rect.x0 + rect.x1) / 2.0 * size) < reach
        && std::abs(y - (rect.y0 + rect.y1) / 2.0 * size) < reach;
}

const DetectorObject* objectAt(
    const std::vector<DetectorObject>& objects, double x, double y, double size)
{
    const DetectorObject* chosen = nullptr;
    for (const auto& object : objects)
        if (standsFor(object.rect, x, y, size)
            && (chosen == nullptr || object.rect.area() < chosen->rect.area()))
            chosen = &object;
    return chosen;
}

/// sqrt of the products of the shorter over the longer distance, in both directions.
double centrenessOf(const CellDistances& d)
{
    return std::sqrt(
        std::min(d[0], d[2]) / std::max(d[0], d[2]) * std::min(d[1], d[3]) / std::max(d[1], d[3]));
}

/// distances [N, 4] of boxes around one point each -> 1 - GIoU [N].
torch::Tensor boxLoss(const torch::Tensor& predicted, const torch::Tensor& wanted)
{
    const auto area = [](const torch::Tensor& d) {
        return (d.select(1, 0) + d.select(1, 2)) * (d.select(1, 1) + d.select(1, 3));
    };
    const auto shared = area(torch::minimum(predicted, wanted));
    const auto hull = area(torch::maximum(predicted, wanted)) + kTiny;
    const auto whole = area(predicted) + area(wanted) - shared + kTiny;
    return 1.0 - (shared / whole - (hull - whole) / hull);
}

/// Sigmoid focal loss with gamma = 2, summed.
torch::Tensor focalLoss(const torch::Tensor& logits, const torch::Tensor& wanted)
{
    const auto probability = logits.sigmoid();
    const auto entropy =
        torch::binary_cross_entropy_with_logits(logits, wanted, {}, {}, at::Reduction::None);
    const auto error = (probability - wanted).square();
    const auto weight = wanted * kFocalAlpha + (1.0 - wanted) * (1.0 - kFocalAlpha);
    return (weight * error * entropy).sum();
}

/// [B, C, h, w] with a 1 where the class is.
torch::Tensor oneHot(const torch::Tensor& classes, int64_t count)
{
    return torch::one_hot(classes + 1, count + 1)
        .slice(3, 1)
        .permute({ 0, 3, 1, 2 })
        .to(torch::kFloat32);
}

} // namespace

DetectorTargets detectorTargets(
    const std::vector<std::vector<DetectorObject>>& objects, int64_t size)
{
    const int64_t cells = size / nn::kDetectorStride;
    const auto count = static_cast<int64_t>(objects.size());
    DetectorTargets targets { torch::full({ count, cells, cells }, -1, torch::kInt64),
        torch::ones({ count, 4, cells, cells }), torch::zeros({ count, cells, cells }) };
    auto classes = targets.classes.accessor<int64_t, 3>();
    auto distances = targets.distances.accessor<float, 4>();
    auto centreness = targets.centreness.accessor<float, 3>();
    for (int64_t i = 0; i < count; ++i)
        for (int64_t cell = 0; cell < cells * cells; ++cell) {
            const int64_t row = cell / cells;
            const int64_t column = cell % cells;
            const double x = (static_cast<double>(column) + 0.5) * nn::kDetectorStride;
            const double y = (static_cast<double>(row) + 0.5) * nn::kDetectorStride;
            const auto* object =
                objectAt(objects[static_cast<size_t>(i)], x, y, static_cast<double>(size));
            if (object == nullptr)
                continue;
            const auto wanted = distancesOf(object->rect, x, y, static_cast<double>(size));
            classes[i][row][column] = object->classIndex;
            centreness[i][row][column] = static_cast<float>(centrenessOf(wanted));
            for (int64_t side = 0; side < 4; ++side)
                distances[i][side][row][column] =
                    static_cast<float>(wanted[static_cast<size_t>(side)]);
        }
    return targets;
}

DetectorLoss detectorLoss(const nn::DetectorOutput& output, const DetectorTargets& targets)
{
    const auto isObject = targets.classes >= 0;
    const double objects = std::max<double>(1.0, isObject.sum().item<double>());
    const auto pick = [&](const torch::Tensor& map) { // [B, 4, h, w] -> [N, 4]
        return map.permute({ 0, 2, 3, 1 }).index({ isObject });
    };
    const auto wanted = targets.centreness.index({ isObject });
    DetectorLoss loss;
    loss.classes =
        focalLoss(output.classLogits, oneHot(targets.classes, output.classLogits.size(1)))
        / objects;
    loss.boxes = (boxLoss(pick(output.distances), pick(targets.distances)) * wanted).sum()
        / std::max(1.0, wanted.sum().item<double>());
    loss.centreness =
        torch::binary_cross_entropy_with_logits(
            output.centreness.select(1, 0).index({ isObject }), wanted, {}, {}, at::Reduction::Sum)
        / objects;
    loss.total = loss.classes + loss.boxes + loss.centreness;
    return loss;
}

} // namespace detdiffusion
