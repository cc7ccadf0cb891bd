#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace detdiffusion {

/// Where the smallest and the largest of every 64 values are, so that a chart of a million values
/// need not look at each of them again.
class BlockExtremes {
public:
    static constexpr size_t kBlock = 64;

    struct Block {
        size_t lowest;
        size_t highest;
    };

    /// For values that have grown: only new ones are looked at, unless `rewrites`, as a
    /// MetricsHistory counts them, has changed. A block that is not full is left out. Looks at no
    /// more than `most` values; false if others are left for another call.
    bool follow(std::span<const double> values, uint64_t rewrites,
        size_t most = std::numeric_limits<size_t>::max());

    size_t count() const { return m_blocks.size(); }
    /// Indices into the values. Of a block without a finite value both are its first.
    Block at(size_t block) const
    {
        const size_t begin = block * kBlock;
        return { begin + m_blocks[block].lowest, begin + m_blocks[block].highest };
    }

private:
    struct Offsets {
        uint8_t lowest;
        uint8_t highest;
    };
    std::vector<Offsets> m_blocks;
    uint64_t m_rewrites = 0;
};

} // namespace detdiffusion
