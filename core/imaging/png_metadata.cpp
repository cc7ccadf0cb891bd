#include "core/imaging/png_metadata.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>

namespace detdiffusion {

namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view kTextType = "tEXt";
constexpr size_t kLongestKeyword = 79;
/// Length and type before the content of a chunk, checksum after it.
constexpr size_t kChunkHead = 8;
constexpr size_t kChunkFrame = 12;

struct Chunk {
    std::string_view type;
    std::string_view content;
    std::string_view whole;
};

uint32_t bigEndian(std::string_view bytes)
{
    uint32_t value = 0;
    for (size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<uint8_t>(bytes[i]);
    return value;
}

std::string toBigEndian(uint32_t value)
{
    return { static_cast<char>(value >> 24), static_cast<char>(value >> 16),
        static_cast<char>(value >> 8), static_cast<char>(value) };
}

uint32_t checksum(std::string_view typeAndContent)
{
    return static_cast<uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(typeAndContent.data()),
        static_cast<uInt>(typeAndContent.size())));
}

Chunk takeChunk(std::string_view& rest)
{
    if (rest.size() < kChunkFrame || bigEndian(rest) > rest.size() - kChunkFrame)
        throw Error("the PNG file is cut off or damaged");
    const size_t length = bigEndian(rest);
    const Chunk chunk { rest.substr(4, 4), rest.substr(kChunkHead, length),
        rest.substr(0, length + kChunkFrame) };
    if (checksum(rest.substr(4, length + 4)) != bigEndian(rest.substr(kChunkHead + length)))
        throw Error("the PNG file is damaged (wrong checksum)");
    rest.remove_prefix(length + kChunkFrame);
    return chunk;
}

std::vector<Chunk> chunksOf(std::string_view png)
{
    if (!png.starts_with(kSignature))
        throw Error("not a PNG file");
    std::vector<Chunk> chunks;
    png.remove_prefix(kSignature.size());
    do {
        chunks.push_back(takeChunk(png));
    } while (chunks.back().type != "IEND"); // what follows is not part of the picture
    return chunks;
}

PngText textOf(const Chunk& chunk)
{
    const size_t separator = std::min(chunk.content.find('\0'), chunk.content.size());
    const size_t begin = std::min(separator + 1, chunk.content.size());
    return { std::string(chunk.content.substr(0, separator)),
        std::string(chunk.content.substr(begin)) };
}

void checkKeyword(const std::string& keyword)
{
    const auto printable = [](char letter) { return letter >= ' ' && letter <= '~'; };
    if (keyword.empty() || keyword.size() > kLongestKeyword
        || !std::all_of(keyword.begin(), keyword.end(), printable))
        throw Error("a PNG keyword needs 1 to 79 printable ASCII characters");
}

std::string textChunk(const PngText& text)
{
    checkKeyword(text.keyword);
    const std::string body =
        std::string(kTextType) + text.keyword + std::string(1, '\0') + asciiEscaped(text.text);
    return toBigEndian(static_cast<uint32_t>(body.size() - kTextType.size())) + body
        + toBigEndian(checksum(body));
}

} // namespace

std::string withPngText(std::string_view png, const std::vector<PngText>& texts)
{
    const auto isReplaced = [&texts](const Chunk& chunk) {
        const auto sameKeyword = [&chunk](const PngText& text) {
            return text.keyword == textOf(chunk).keyword;
        };
        return chunk.type == kTextType && std::any_of(texts.begin(), texts.end(), sameKeyword);
    };
    const auto chunks = chunksOf(png);
    std::string result(kSignature);
    result += chunks.front().whole; // IHDR must stay the first
    for (const auto& text : texts)
        result += textChunk(text);
    for (size_t i = 1; i < chunks.size(); ++i)
        if (!isReplaced(chunks[i]))
            result += chunks[i].whole;
    return result;
}

std::vector<PngText> parsePngText(std::string_view png, const std::string& source)
{
    try {
        std::vector<PngText> texts;
        for (const auto& chunk : chunksOf(png))
            if (chunk.type == kTextType)
                texts.push_back(textOf(chunk));
        return texts;
    } catch (const Error& error) {
        throw Error(source + ": " + error.what());
    }
}

std::vector<PngText> readPngText(const std::filesystem::path& path)
{
    return parsePngText(readTextFile(path), path.string());
}

void writePngWithText(
    const Image& image, const std::vector<PngText>& texts, const std::filesystem::path& path)
{
    writeFileAtomically(path, withPngText(encodePng(image), texts));
}

} // namespace detdiffusion
