#include "core/training/epoch_order.h"

#include <numeric>
#include <random>
#include <utility>

namespace detdiffusion {

namespace {

/// splitmix64 (Steele et al. 2014).
uint64_t scrambled(uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

uint64_t mixedSeed(uint64_t seed, uint64_t first, uint64_t second)
{
    return scrambled(scrambled(scrambled(seed) ^ first) ^ second);
}

EpochOrder::EpochOrder(int64_t size, uint64_t seed)
    : m_size(size)
    , m_seed(seed)
{
}

int64_t EpochOrder::at(int64_t position)
{
    const int64_t epoch = position / m_size;
    if (epoch != m_epoch) {
        m_order.resize(static_cast<size_t>(m_size));
        std::iota(m_order.begin(), m_order.end(), int64_t { 0 });
        // Fisher-Yates by hand: std::shuffle's use of the generator differs between libraries.
        std::mt19937_64 generator(mixedSeed(m_seed, static_cast<uint64_t>(epoch)));
        for (size_t i = m_order.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[generator() % i]);
        m_epoch = epoch;
    }
    return m_order[static_cast<size_t>(position % m_size)];
}

} // namespace detdiffusion
