#include "core/imaging/png_metadata.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace detdiffusion {

namespace {

constexpr uint32_t kReplacement = 0xFFFD;

int sequenceLength(uint8_t first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// Takes one code point from the front; a byte that is no UTF-8 becomes the replacement character.
uint32_t takeCodePoint(std::string_view& utf8)
{
    const auto first = static_cast<uint8_t>(utf8.front());
    const int length = sequenceLength(first);
    constexpr std::array<uint8_t, 5> kFirstBits { 0, 0x7F, 0x1F, 0x0F, 0x07 };
    uint32_t codePoint = first & kFirstBits[static_cast<size_t>(length)];
    bool valid = length > 0 && utf8.size() >= static_cast<size_t>(length);
    for (int i = 1; valid && i < length; ++i) {
        const auto next = static_cast<uint8_t>(utf8[static_cast<size_t>(i)]);
        valid = (next & 0xC0) == 0x80;
        codePoint = codePoint << 6 | (next & 0x3FU);
    }
    utf8.remove_prefix(valid ? static_cast<size_t>(length) : 1);
    return valid ? codePoint : kReplacement;
}

void appendEscape(uint32_t unit, std::string& text)
{
    std::array<char, 8> escape {};
    std::snprintf(escape.data(), escape.size(), "\\u%04x", unit & 0xFFFFU);
    text += escape.data();
}

bool staysAsItIs(uint32_t codePoint)
{
    return (codePoint >= ' ' && codePoint <= '~') || codePoint == '\n' || codePoint == '\t';
}

} // namespace

std::string asciiEscaped(std::string_view utf8)
{
    constexpr uint32_t kBeyondBmp = 0x10000;
    std::string text;
    while (!utf8.empty()) {
        const uint32_t codePoint = takeCodePoint(utf8);
        if (staysAsItIs(codePoint)) {
            text.push_back(static_cast<char>(codePoint));
        } else if (codePoint < kBeyondBmp) {
            appendEscape(codePoint, text);
        } else {
            appendEscape(0xD800 + ((codePoint - kBeyondBmp) >> 10), text);
            appendEscape(0xDC00 + ((codePoint - kBeyondBmp) & 0x3FF), text);
        }
    }
    return text;
}

} // namespace detdiffusion
