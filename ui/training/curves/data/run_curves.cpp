#include "ui/training/curves/data/run_curves.h"

namespace detdiffusion {

namespace {

constexpr size_t kPart = 200'000;

} // namespace

void RunCurves::setSmoothing(double weight)
{
    if (weight == m_weight)
        return;
    m_weight = weight;
    m_smoothed.clear();
    m_smoothedBlocks.clear();
}

bool RunCurves::prepare(const std::string& key, bool isAveraged)
{
    const auto* series = m_history.find(key);
    if (!series)
        return true;
    const uint64_t rewrites = m_history.rewrites();
    if (!m_loggedBlocks[key].follow(series->values(), rewrites, kPart))
        return false;
    return !isAveraged
        || (average(key).follow(*series, rewrites, kPart)
            && m_smoothedBlocks[key].follow(average(key).values(), rewrites, kPart));
}

std::span<const double> RunCurves::smoothed(const std::string& key)
{
    average(key).follow(*m_history.find(key), m_history.rewrites());
    return average(key).values();
}

std::optional<double> RunCurves::averageAt(const std::string& key, size_t index) const
{
    const auto known = m_smoothed.find(key);
    if (known == m_smoothed.end() || index >= known->second.values().size())
        return {};
    return known->second.values()[index];
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
