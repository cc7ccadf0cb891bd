#include "core/data/mask.h"
#include "core/domain/error.h"

namespace detdiffusion {

namespace {

uint64_t pixelCount(int width, int height)
{
    return static_cast<uint64_t>(width) * static_cast<uint64_t>(height);
}

void checkRuns(const RunLengthMask& mask)
{
    uint64_t sum = 0;
    for (const uint32_t count : mask.counts)
        sum += count;
    if (sum != pixelCount(mask.width, mask.height))
        throw Error("the mask's runs cover " + std::to_string(sum) + " pixels, its size is "
            + std::to_string(mask.width) + " x " + std::to_string(mask.height));
}

/// Collects runs of inside pixels in rising order.
class RunWriter {
public:
    void addInside(uint64_t begin, uint64_t length)
    {
        if (m_counts.empty() || begin != m_end) {
            m_counts.push_back(static_cast<uint32_t>(begin - m_end));
            m_counts.push_back(0);
        }
        m_counts.back() += static_cast<uint32_t>(length);
        m_end = begin + length;
    }

    std::vector<uint32_t> finish(uint64_t total)
    {
        if (m_end < total)
            m_counts.push_back(static_cast<uint32_t>(total - m_end));
        return std::move(m_counts);
    }

private:
    std::vector<uint32_t> m_counts;
    uint64_t m_end = 0; ///< of the last inside run
};

} // namespace

RunLengthMask encodeMask(const BitMask& mask)
{
    return encodePart(mask, 0, 0, mask.width, mask.height);
}

RunLengthMask encodePart(const BitMask& part, int left, int top, int width, int height)
{
    RunWriter writer;
    for (int x = 0; x < part.width; ++x) {
        const uint64_t column = pixelCount(left + x, height) + static_cast<uint64_t>(top);
        for (int y = 0; y < part.height; ++y)
            if (part.at(x, y) != 0)
                writer.addInside(column + static_cast<uint64_t>(y), 1);
    }
    return { width, height, writer.finish(pixelCount(width, height)) };
}

RunLengthMask joinedRuns(const RunLengthMask& mask)
{
    checkRuns(mask);
    RunWriter writer;
    uint64_t position = 0;
    for (size_t run = 0; run < mask.counts.size(); ++run) {
        if (run % 2 == 1 && mask.counts[run] > 0)
            writer.addInside(position, mask.counts[run]);
        position += mask.counts[run];
    }
    return { mask.width, mask.height, writer.finish(position) };
}

BitMask decodeMask(const RunLengthMask& mask)
{
    checkRuns(mask);
    BitMask pixels(mask.width, mask.height);
    uint64_t position = 0;
    for (size_t run = 0; run < mask.counts.size(); ++run) {
        const uint64_t end = position + mask.counts[run];
        for (; run % 2 == 1 && position < end; ++position)
            pixels.set(static_cast<int>(position / static_cast<uint64_t>(mask.height)),
                static_cast<int>(position % static_cast<uint64_t>(mask.height)), true);
        position = end;
    }
    return pixels;
}

int64_t maskArea(const RunLengthMask& mask)
{
    int64_t area = 0;
    for (size_t run = 1; run < mask.counts.size(); run += 2)
        area += mask.counts[run];
    return area;
}

} // namespace detdiffusion
