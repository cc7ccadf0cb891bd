#pragma once

#include "core/training/divergence_options.h"

#include <nlohmann/json_fwd.hpp>

#include <deque>
#include <limits>

namespace detdiffusion {

/// Watches a training for steps that must not count and for divergence. Medians make it deaf to
/// single outliers:
///   a step is skipped   when its gradient norm isn't finite, or exceeds gradientFactor times the
///                       median norm of the last `window` steps;
///   the run diverged    when `patience` steps in a row were skipped, or when the median loss of
///   the
///                       last `window` steps exceeds lossFactor times the least such median so far.
/// Before `window` steps are known only norms that aren't finite count.
class DivergenceGuard {
public:
    enum class Verdict { Good, Skipped, Diverged };

    explicit DivergenceGuard(const DivergenceOptions& options);

    /// The largest norm that the next step may have.
    double gradientLimit() const;
    /// Of a step whose update was left out if its norm was beyond the limit.
    Verdict judge(double loss, double gradientNorm);
    /// Whether weights of now are worth going back to: no step was just skipped, and the loss is
    /// below half of what would count as divergence.
    bool isHealthy() const;

    /// On the scheduled learning rate.
    double rateFactor() const { return m_rateFactor; }
    int64_t rollbacks() const { return m_rollbacks; }
    /// Takes over the history of another guard, whose run goes back to this one's state, and lowers
    /// the rate.
    void goBackFrom(const DivergenceGuard& other);

    /// All of it, exactly.
    nlohmann::json state() const;
    void restore(const nlohmann::json& state);

private:
    bool isLossWithin(double factor) const;

    DivergenceOptions m_options;
    std::deque<double> m_losses;
    std::deque<double> m_norms;
    double m_leastMedian = std::numeric_limits<double>::infinity();
    double m_rateFactor = 1.0;
    int64_t m_skipped = 0; ///< in a row
    int64_t m_rollbacks = 0;
};

} // namespace detdiffusion
