#include "ui/training/curves/data/curve_thinning.h"

#include <limits>

namespace detdiffusion {

namespace {

class Thinning {
public:
    Thinning(std::span<const uint32_t> steps, std::span<const double> values,
        const ThinningOptions& options)
        : m_steps(steps)
        , m_values(values)
        , m_options(options)
    {
    }

    CurvePieces run()
    {
        const size_t begin = firstFrom(m_options.steps.low, 0);
        if (begin > 0)
            add(begin - 1);
        size_t at = begin;
        const int columns = std::clamp(m_options.columns, 1, kMostColumns);
        for (int i = 1; i <= columns; ++i) {
            const size_t end = i < columns ? firstFrom(edge(i, columns), at) : behindRange(at);
            addColumn(at, end);
            at = end;
        }
        if (at < m_steps.size())
            add(at);
        if (!m_pieces.empty() && m_pieces.back().isEmpty())
            m_pieces.pop_back();
        return std::move(m_pieces);
    }

private:
    double edge(int column, int columns) const
    {
        return m_options.steps.low + m_options.steps.length() * column / columns;
    }

    /// The first point at or behind a place on the axis, not before `from`.
    size_t firstFrom(double place, size_t from) const
    {
        const double step = fromAxis(m_options.stepScale, place);
        const auto found = std::lower_bound(m_steps.begin() + static_cast<ptrdiff_t>(from),
            m_steps.end(), step, [](uint32_t a, double b) { return a < b; });
        return static_cast<size_t>(found - m_steps.begin());
    }

    size_t behindRange(size_t from) const
    {
        // Rounding of logarithms must not cut the last point off.
        const double step = fromAxis(m_options.stepScale, m_options.steps.high) * (1 + 1e-12);
        const auto found = std::upper_bound(m_steps.begin() + static_cast<ptrdiff_t>(from),
            m_steps.end(), step, [](double a, uint32_t b) { return a < b; });
        return static_cast<size_t>(found - m_steps.begin());
    }

    bool isShown(double value) const
    {
        return std::isfinite(value) && (m_options.valueScale == AxisScale::Linear || value > 0.0);
    }

    void addColumn(size_t begin, size_t end)
    {
        if (begin == end)
            return;
        // Comparisons with NaN are false. Nearly all points of a long run pass here and no further.
        double low = std::numeric_limits<double>::infinity();
        double high = m_options.valueScale == AxisScale::Linear ? -low : 0.0;
        const double floor = high;
        size_t lowest = end;
        size_t highest = end;
        for (size_t i = begin; i < end; ++i) {
            const double value = m_values[i];
            if (value < low && value > floor) {
                low = value;
                lowest = i;
            }
            if (value > high) {
                high = value;
                highest = i;
            }
        }
        if (lowest == end) {
            interrupt();
            return;
        }
        add(std::min(lowest, highest));
        if (lowest != highest)
            add(std::max(lowest, highest));
    }

    void add(size_t index)
    {
        const double value = m_values[index];
        if (!isShown(value)) {
            interrupt();
            return;
        }
        if (m_pieces.empty())
            m_pieces.emplace_back();
        m_pieces.back().append({ stepOnAxis(m_options.stepScale, m_steps[index]),
            onAxis(m_options.valueScale, value) });
    }

    void interrupt()
    {
        if (!m_pieces.empty() && !m_pieces.back().isEmpty())
            m_pieces.emplace_back();
    }

    std::span<const uint32_t> m_steps;
    std::span<const double> m_values;
    const ThinningOptions& m_options;
    CurvePieces m_pieces;
};

} // namespace

CurvePieces thinned(
    std::span<const uint32_t> steps, std::span<const double> values, const ThinningOptions& options)
{
    return Thinning(steps, values, options).run();
}

} // namespace detdiffusion
