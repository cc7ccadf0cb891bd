#include "ui/training/curves/data/block_extremes.h"

#include "ui/training/curves/data/extremes.h"

#include <algorithm>

namespace detdiffusion {

bool BlockExtremes::follow(std::span<const double> values, uint64_t rewrites, size_t most)
{
    if (rewrites != m_rewrites) {
        m_rewrites = rewrites;
        m_blocks.clear();
    }
    const size_t all = values.size() / kBlock;
    const size_t end = std::min(all, m_blocks.size() + std::max<size_t>(most / kBlock, 1));
    while (m_blocks.size() < end) {
        const auto block = values.subspan(m_blocks.size() * kBlock, kBlock);
        Extremes extremes;
        for (size_t i = 0; i < kBlock; ++i)
            extremes.consider(i, block[i]);
        m_blocks.push_back({ static_cast<uint8_t>(extremes.lowest.value_or(0)),
            static_cast<uint8_t>(extremes.highest.value_or(0)) });
    }
    return end == all;
}

} // namespace detdiffusion
