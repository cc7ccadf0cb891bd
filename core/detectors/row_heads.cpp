#include "core/detectors/grid_cells.h"
#include "core/detectors/head_rows.h"
#include "core/detectors/heads.h"

namespace detdiffusion {

namespace {

constexpr int kRowFields = 5;

struct Rows {
    int count;
    int columns;
    const float* values;

    explicit Rows(const HeadOutput& output)
        : count(output.shape[output.shape.size() - 2])
        , columns(output.shape.back())
        , values(output.values)
    {
    }
    const float* operator[](int row) const
    {
        return values + static_cast<ptrdiff_t>(row) * columns;
    }
    int classCount() const { return columns - kRowFields; }
};

} // namespace

std::vector<Detection> decodeDarknet(const HeadOutput& output, double minimumScore)
{
    const Rows rows(output);
    std::vector<Detection> found;
    for (int i = 0; i < rows.count; ++i) {
        const float* row = rows[i];
        const auto best = bestClass(row + kRowFields, rows.classCount());
        addDetection(found, rectAround(row[0], row[1], row[2], row[3]), best.index, best.score,
            minimumScore);
    }
    return found;
}

std::vector<Detection> decodeYolox(
    const HeadOutput& output, const InputSize& size, double minimumScore)
{
    const Rows rows(output);
    std::vector<Detection> found;
    const float* row = rows.values;
    const auto addCell = [&](double column, double line, double stride) {
        const auto best = bestClass(row + kRowFields, rows.classCount());
        const double x = stride / size.width;
        const double y = stride / size.height;
        const auto rect = rectAround(
            (column + row[0]) * x, (line + row[1]) * y, std::exp(row[2]) * x, std::exp(row[3]) * y);
        addDetection(found, rect, best.index, row[4] * best.score, minimumScore);
        row += rows.columns;
    };
    const auto levels = gridOfCells(size, rows.count, 1).value();
    for (const auto& level : levels)
        for (int line = 0; line < level.rows; ++line)
            for (int column = 0; column < level.columns; ++column)
                addCell(column, line, level.stride);
    return found;
}

std::vector<Detection> decodeYolov5(
    const HeadOutput& output, const InputSize& size, double minimumScore)
{
    const Rows rows(output);
    std::vector<Detection> found;
    for (int i = 0; i < rows.count; ++i) {
        const float* row = rows[i];
        const auto best = bestClass(row + kRowFields, rows.classCount());
        const auto rect = rectAround(
            row[0] / size.width, row[1] / size.height, row[2] / size.width, row[3] / size.height);
        addDetection(found, rect, best.index, row[4] * best.score, minimumScore);
    }
    return found;
}

} // namespace detdiffusion
