#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace detdiffusion {

/// Random numbers of one scene. The engine is fixed by the C++ standard and the distributions are
/// our own, because those of the standard library differ between implementations: same seed, same
/// scene.
class SceneRandom {
public:
    /// Streams with different seeds, splits or indices are independent.
    SceneRandom(uint64_t seed, uint64_t split, uint64_t index);

    /// In [low, high).
    double uniform(double low, double high);
    /// In [0, count); count must be positive.
    int below(int count);
    bool chance(double probability);
    /// An index, drawn in proportion to the weights.
    size_t weighted(const std::vector<double>& weights);

private:
    std::mt19937_64 m_engine;
};

} // namespace detdiffusion
