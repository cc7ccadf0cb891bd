#pragma once

#include "ui/training/curves/data/curve_catalogue.h"
#include "ui/training/curves/data/curve_style.h"
#include "ui/training/curves/data/curve_thinning.h"
#include "ui/training/curves/data/run_curves.h"

namespace detdiffusion {

/// How all charts of a panel are looked at.
struct CurveView {
    AxisScale stepScale = AxisScale::Linear;
    AxisScale valueScale = AxisScale::Linear;
    std::optional<AxisRange> steps; ///< in steps; all if there is none

    bool operator==(const CurveView&) const = default;
};

struct ShownCurve {
    std::string key;
    QString name;
    RunCurves* run = nullptr;
    CurveStyle style;
    bool isAveraged = false;
    CurvePieces faint; ///< the points that were averaged; of the run itself only
    CurvePieces line;
};

/// What a chart draws: curves thinned for its width, and the ranges that they need.
struct ChartContent {
    std::vector<ShownCurve> curves;
    AxisRange steps; ///< on the axis
    AxisRange values; ///< on the axis

    bool isEmpty() const { return curves.empty(); }
};

struct ChartRequest {
    const ChartSpec& spec;
    std::vector<RunCurves*> runs; ///< the first is the run itself
    CurveView view;
    std::optional<AxisRange> values; ///< on the axis; as the curves need if there is none
    int columns = 500;
};

/// Makes the content of a chart in parts that take a few milliseconds each, however long the runs
/// are. Values far out, as one step in a hundred has them, do not widen the axis: the curve leaves
/// the chart there.
class ContentBuilder {
public:
    ContentBuilder(ChartRequest request, const QPalette& palette);

    /// Makes a part; false when there is nothing left to make.
    bool advance();
    /// Complete when advance() has said so.
    ChartContent& content() { return m_content; }

private:
    void fill(ShownCurve& curve) const;

    ChartRequest m_request;
    ChartContent m_content;
    size_t m_filled = 0;
};

/// What a curve says at a step.
struct CurveReading {
    double step = 0.0; ///< of the point
    double value = 0.0; ///< of the line
    double logged = 0.0; ///< the same where nothing is averaged
};

/// Of the point next to the step, or nothing where the curve has none.
std::optional<CurveReading> readingAt(const ShownCurve& curve, uint32_t step);

} // namespace detdiffusion
