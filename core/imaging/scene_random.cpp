#include "core/imaging/scene_random.h"

#include <numeric>

namespace detdiffusion {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014): neighbouring inputs give unrelated outputs.
uint64_t mix(uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

SceneRandom::SceneRandom(uint64_t seed, uint64_t split, uint64_t index)
    : m_engine(mix(mix(mix(seed) + split) + index))
{
}

double SceneRandom::uniform(double low, double high)
{
    constexpr double kStep = 1.0 / 9007199254740992.0; // 2^-53
    return low + (high - low) * static_cast<double>(m_engine() >> 11) * kStep;
}

int SceneRandom::below(int count)
{
    return static_cast<int>(uniform(0.0, count));
}

bool SceneRandom::chance(double probability)
{
    return uniform(0.0, 1.0) < probability;
}

size_t SceneRandom::weighted(const std::vector<double>& weights)
{
    double left = uniform(0.0, std::accumulate(weights.begin(), weights.end(), 0.0));
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        if (left < weights[i])
            return i;
        left -= weights[i];
    }
    return weights.size() - 1;
}

} // namespace detdiffusion
