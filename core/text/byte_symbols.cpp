#include "core/text/byte_symbols.h"

namespace detdiffusion {

namespace {

bool isPrintable(int byte)
{
    return (byte >= '!' && byte <= '~') || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
}

/// UTF-8 of a character below U+0800.
std::string utf8(int character)
{
    if (character < 0x80)
        return { static_cast<char>(character) };
    return { static_cast<char>(0xc0 | character >> 6),
        static_cast<char>(0x80 | (character & 0x3f)) };
}

std::array<std::string, 256> makeSymbols()
{
    std::array<std::string, 256> symbols;
    int stranger = 256;
    for (int byte = 0; byte < 256; ++byte)
        symbols[static_cast<size_t>(byte)] = utf8(isPrintable(byte) ? byte : stranger++);
    return symbols;
}

std::vector<uint8_t> makeOrder()
{
    std::vector<uint8_t> order;
    for (const bool printable : { true, false })
        for (int byte = 0; byte < 256; ++byte)
            if (isPrintable(byte) == printable)
                order.push_back(static_cast<uint8_t>(byte));
    return order;
}

} // namespace

const std::array<std::string, 256>& byteSymbols()
{
    static const auto symbols = makeSymbols();
    return symbols;
}

const std::vector<uint8_t>& bytesInVocabularyOrder()
{
    static const auto order = makeOrder();
    return order;
}

} // namespace detdiffusion
