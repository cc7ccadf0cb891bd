#include "ui/training/curves/data/run_curves.h"

namespace detdiffusion {

void RunCurves::setSmoothing(double weight)
{
    if (weight == m_weight)
        return;
    m_weight = weight;
    m_smoothed.clear();
}

std::span<const double> RunCurves::smoothed(const std::string& key)
{
    auto& made = m_smoothed.try_emplace(key, m_weight).first->second;
    return made.of(*m_history.find(key), m_history.rewrites());
}

} // namespace detdiffusion
