#include "ui/training/curves/data/block_extremes.h"

#include "ui/training/curves/data/extremes.h"

namespace detdiffusion {

void BlockExtremes::follow(std::span<const double> values, uint64_t rewrites)
{
    if (rewrites != m_rewrites) {
        m_rewrites = rewrites;
        m_blocks.clear();
    }
    while ((m_blocks.size() + 1) * kBlock <= values.size()) {
        const auto block = values.subspan(m_blocks.size() * kBlock, kBlock);
        Extremes extremes;
        for (size_t i = 0; i < kBlock; ++i)
            extremes.consider(i, block[i]);
        m_blocks.push_back({ static_cast<uint8_t>(extremes.lowest.value_or(0)),
            static_cast<uint8_t>(extremes.highest.value_or(0)) });
    }
}

} // namespace detdiffusion
