#include "ui/training/curves/data/chart_content.h"

#include <algorithm>

namespace detdiffusion {

namespace {

// From so many points on the outermost are left out when the axis is chosen.
constexpr size_t kManyPoints = 100;
constexpr double kOutliers = 0.01;
constexpr double kMargin = 0.06;
// Of the value: less is the rounding of an average over equal ones.
constexpr double kLevel = 1e-9;

/// From 0, so that charts below each other have the same axis, whichever of them has values
/// already.
AxisRange allSteps(const std::vector<RunCurves*>& runs)
{
    AxisRange range;
    for (const auto* run : runs)
        range.high = std::max<double>(range.high, run->history().lastStep());
    return range;
}

/// The values between which the axis of a curve has to reach.
void widen(std::optional<AxisRange>& range, const CurvePieces& pieces)
{
    std::vector<double> values;
    for (const auto& piece : pieces)
        for (const auto& point : piece)
            values.push_back(point.y());
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    const auto cut = values.size() < kManyPoints
        ? 0
        : static_cast<size_t>(static_cast<double>(values.size()) * kOutliers);
    const double low = values[cut];
    const double high = values[values.size() - 1 - cut];
    range = range ? AxisRange { std::min(range->low, low), std::max(range->high, high) }
                  : AxisRange { low, high };
}

AxisRange neededValues(const std::vector<ShownCurve>& curves, std::optional<AxisRange> range)
{
    for (const auto& curve : curves) {
        widen(range, curve.line);
        widen(range, curve.faint);
    }
    if (!range)
        return {};
    double margin = range->length() * kMargin;
    if (range->length() <= kLevel * std::abs(range->low))
        margin = std::max(std::abs(range->low) * kMargin, 1e-9);
    return { range->low - margin, range->high + margin };
}

QString nameOf(const ChartRequest& request, const CurveSpec& curve, const RunCurves& run)
{
    if (request.runs.size() == 1)
        return curve.name;
    if (request.spec.curves.size() == 1)
        return run.name();
    return QStringLiteral("%1 · %2").arg(run.name(), curve.name);
}

} // namespace

ContentBuilder::ContentBuilder(ChartRequest request, const QPalette& palette)
    : m_request(std::move(request))
{
    const auto& [spec, runs, view, values, columns] = m_request;
    const AxisRange steps = view.steps.value_or(allSteps(runs));
    m_content.steps = { stepOnAxis(view.stepScale, steps.low),
        stepOnAxis(view.stepScale, steps.high) };
    const int count = static_cast<int>(spec.curves.size());
    for (int r = 0; r < static_cast<int>(runs.size()); ++r)
        for (int c = 0; c < count; ++c) {
            const auto& curve = spec.curves[static_cast<size_t>(c)];
            auto* run = runs[static_cast<size_t>(r)];
            const auto* series = run->history().find(curve.key);
            if (!series || series->isEmpty())
                continue;
            const CurveStyle style =
                curveStyle({ c, count, r, static_cast<int>(runs.size()), spec.isOrdered }, palette);
            m_content.curves.push_back(
                { curve.key, nameOf(m_request, curve, *run), run, style, spec.isSmoothed, {}, {} });
        }
}

bool ContentBuilder::advance()
{
    if (m_filled < m_content.curves.size()) {
        auto& curve = m_content.curves[m_filled];
        if (curve.run->prepare(curve.key, curve.isAveraged)) {
            fill(curve);
            ++m_filled;
        }
        return true;
    }
    std::optional<AxisRange> least;
    if (m_request.spec.isShare && m_request.view.valueScale == AxisScale::Linear)
        least = AxisRange { 0.0, 1.0 };
    m_content.values = m_request.values.value_or(neededValues(m_content.curves, least));
    return false;
}

void ContentBuilder::fill(ShownCurve& curve) const
{
    const auto* series = curve.run->history().find(curve.key);
    if (!series) // the file was replaced meanwhile
        return;
    const auto& view = m_request.view;
    ThinningOptions options { m_content.steps, view.stepScale, view.valueScale, m_request.columns,
        &curve.run->loggedBlocks(curve.key) };
    if (!curve.isAveraged) {
        curve.line = thinned(series->steps(), series->values(), options);
        return;
    }
    // Ten clouds of points hide the lines.
    if (!m_request.spec.isOrdered && curve.run == m_request.runs.front())
        curve.faint = thinned(series->steps(), series->values(), options);
    options.blocks = &curve.run->smoothedBlocks(curve.key);
    curve.line = thinned(series->steps(), curve.run->smoothed(curve.key), options);
}

std::optional<CurveReading> readingAt(const ShownCurve& curve, uint32_t step)
{
    const auto* series = curve.run->history().find(curve.key);
    const auto index = series ? series->nearest(step) : std::nullopt;
    if (!index)
        return {};
    const double logged = series->values()[*index];
    const double value =
        curve.isAveraged ? curve.run->averageAt(curve.key, *index).value_or(logged) : logged;
    return CurveReading { static_cast<double>(series->steps()[*index]), value, logged };
}

} // namespace detdiffusion
