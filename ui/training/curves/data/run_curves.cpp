#include "ui/training/curves/data/run_curves.h"

namespace detdiffusion {

void RunCurves::setSmoothing(double weight)
{
    if (weight == m_weight)
        return;
    m_weight = weight;
    m_smoothed.clear();
    m_smoothedBlocks.clear();
}

std::span<const double> RunCurves::smoothed(const std::string& key)
{
    auto& made = m_smoothed.try_emplace(key, m_weight).first->second;
    return made.of(*m_history.find(key), m_history.rewrites());
}

const BlockExtremes& RunCurves::loggedBlocks(const std::string& key)
{
    auto& blocks = m_loggedBlocks[key];
    blocks.follow(m_history.find(key)->values(), m_history.rewrites());
    return blocks;
}

const BlockExtremes& RunCurves::smoothedBlocks(const std::string& key)
{
    auto& blocks = m_smoothedBlocks[key];
    blocks.follow(smoothed(key), m_history.rewrites());
    return blocks;
}

} // namespace detdiffusion
