#include "core/data/mask.h"
#include "core/domain/error.h"

#include <limits>

namespace detdiffusion {

namespace {

// maskApi.c writes 5 bits per character, starting at '0', with bit 5 as "more follows" and
// bit 4 of the last character as the sign.
constexpr int kBits = 5;
constexpr int kFirstCharacter = 48;
constexpr int64_t kValueBits = 0x1f;
constexpr int64_t kSignBit = 0x10;
constexpr int64_t kMoreBit = 0x20;
constexpr int kLongestNumber = 7;

void appendNumber(int64_t value, std::string& text)
{
    bool more = true;
    while (more) {
        int64_t bits = value & kValueBits;
        value >>= kBits;
        more = (bits & kSignBit) != 0 ? value != -1 : value != 0;
        if (more)
            bits |= kMoreBit;
        text.push_back(static_cast<char>(bits + kFirstCharacter));
    }
}

int64_t takeNumber(std::string_view& text)
{
    int64_t value = 0;
    for (int i = 0; i < kLongestNumber && !text.empty(); ++i) {
        const int64_t bits = text.front() - kFirstCharacter;
        if (bits < 0 || bits > (kValueBits | kMoreBit))
            break;
        text.remove_prefix(1);
        value |= (bits & kValueBits) << (kBits * i);
        if ((bits & kMoreBit) == 0)
            return (bits & kSignBit) == 0 ? value : value - (int64_t { 1 } << (kBits * (i + 1)));
    }
    throw Error("\"counts\" is not a compressed run-length text");
}

} // namespace

std::string compressCounts(const std::vector<uint32_t>& counts)
{
    std::string text;
    for (size_t i = 0; i < counts.size(); ++i) {
        const int64_t before = i > 2 ? counts[i - 2] : 0;
        appendNumber(counts[i] - before, text);
    }
    return text;
}

std::vector<uint32_t> decompressCounts(std::string_view text)
{
    std::vector<uint32_t> counts;
    while (!text.empty()) {
        int64_t value = takeNumber(text);
        if (counts.size() > 2)
            value += counts[counts.size() - 2];
        if (value < 0 || value > std::numeric_limits<uint32_t>::max())
            throw Error("\"counts\" holds a run of impossible length");
        counts.push_back(static_cast<uint32_t>(value));
    }
    return counts;
}

} // namespace detdiffusion
