#pragma once

#include <cstdint>
#include <vector>

namespace detdiffusion {

/// A seed made of a run's seed and up to two counters, so that the randomness of a step depends on
/// its number only and a resumed run draws what an uninterrupted one would.
uint64_t mixedSeed(uint64_t seed, uint64_t first, uint64_t second = 0);

/// A fresh permutation of `size` items for every pass over them, addressed by the number of items
/// drawn since the start of the run.
class EpochOrder {
public:
    EpochOrder(int64_t size, uint64_t seed);

    int64_t at(int64_t position);

private:
    int64_t m_size;
    uint64_t m_seed;
    int64_t m_epoch = -1;
    std::vector<int64_t> m_order;
};

} // namespace detdiffusion
