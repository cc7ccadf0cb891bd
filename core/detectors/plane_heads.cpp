#include "core/detectors/head_rows.h"
#include "core/detectors/heads.h"

namespace detdiffusion {

namespace {

double logistic(double value)
{
    return 1.0 / (1.0 + std::exp(-value));
}

} // namespace

std::vector<Detection> decodeYolov8(
    const HeadOutput& output, const InputSize& size, double minimumScore)
{
    constexpr int kBoxFields = 4;
    const int classes = output.shape[1] - kBoxFields;
    const auto cells = static_cast<size_t>(output.shape[2]);
    std::vector<Detection> found;
    for (size_t cell = 0; cell < cells; ++cell) {
        const float* value = output.values + cell;
        const auto best = bestClass(value + kBoxFields * cells, classes, cells);
        const auto rect = rectAround(value[0] / size.width, value[cells] / size.height,
            value[2 * cells] / size.width, value[3 * cells] / size.height);
        addDetection(found, rect, best.index, best.score, minimumScore);
    }
    return found;
}

std::vector<Detection> decodeFastestDet(const HeadOutput& output, double minimumScore)
{
    constexpr int kClassPlane = 5;
    constexpr double kObjectnessWeight = 0.6;
    constexpr double kClassWeight = 0.4;
    const int rows = output.shape[2];
    const int columns = output.shape[3];
    const size_t plane = static_cast<size_t>(rows) * static_cast<size_t>(columns);
    std::vector<Detection> found;
    const float* value = output.values;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column, ++value) {
            const auto best =
                bestClass(value + kClassPlane * plane, output.shape[1] - kClassPlane, plane);
            const double score =
                std::pow(value[0], kObjectnessWeight) * std::pow(best.score, kClassWeight);
            const auto rect = rectAround((column + std::tanh(value[plane])) / columns,
                (row + std::tanh(value[2 * plane])) / rows, logistic(value[3 * plane]),
                logistic(value[4 * plane]));
            addDetection(found, rect, best.index, score, minimumScore);
        }
    return found;
}

} // namespace detdiffusion
