#include "ui/training/curves/data/curve_thinning.h"

#include "ui/training/curves/data/extremes.h"

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
        Extremes extremes;
        if (m_options.valueScale == AxisScale::Logarithmic)
            extremes.floor = extremes.high = 0.0;
        for (size_t i = begin; i < end;) {
            if (considerBlock(extremes, i, end)) {
                i += BlockExtremes::kBlock;
            } else {
                extremes.consider(i, m_values[i]);
                ++i;
            }
        }
        if (!extremes.lowest) {
            interrupt();
            return;
        }
        const auto [first, second] = std::minmax(*extremes.lowest, *extremes.highest);
        add(first);
        if (first != second)
            add(second);
    }

    /// False unless a block begins here, ends within the column, and is known.
    bool considerBlock(Extremes& extremes, size_t begin, size_t end) const
    {
        constexpr size_t kBlock = BlockExtremes::kBlock;
        if (!m_options.blocks || begin % kBlock != 0 || begin + kBlock > end
            || begin / kBlock >= m_options.blocks->count())
            return false;
        const auto block = m_options.blocks->at(begin / kBlock);
        // The smallest that counts may be another one.
        if (m_values[block.lowest] <= extremes.floor)
            return false;
        extremes.consider(block.lowest, m_values[block.lowest]);
        extremes.consider(block.highest, m_values[block.highest]);
        return true;
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
