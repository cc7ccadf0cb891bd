#include "core/imaging/image_header.h"

namespace detdiffusion {

namespace {

constexpr std::string_view kPngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr size_t kPngSizeOffset = 16;
constexpr size_t kFrameHeaderLength = 9;

int64_t bigEndian(std::string_view bytes, size_t offset, size_t length)
{
    int64_t value = 0;
    for (size_t i = 0; i < length; ++i)
        value = value * 256 + static_cast<uint8_t>(bytes[offset + i]);
    return value;
}

std::optional<ImageHeaderSize> pngSize(std::string_view bytes)
{
    if (bytes.size() < kPngSizeOffset + 8)
        return {};
    return ImageHeaderSize { bigEndian(bytes, kPngSizeOffset, 4),
        bigEndian(bytes, kPngSizeOffset + 4, 4) };
}

/// Start-of-frame markers: C0..CF without DHT (C4), JPG (C8) and DAC (CC).
bool isFrameMarker(uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<ImageHeaderSize> jpegSize(std::string_view bytes)
{
    size_t at = 2;
    while (at + kFrameHeaderLength <= bytes.size() && static_cast<uint8_t>(bytes[at]) == 0xFF) {
        const auto marker = static_cast<uint8_t>(bytes[at + 1]);
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        if (isFrameMarker(marker))
            return ImageHeaderSize { bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2) };
        at += 2 + static_cast<size_t>(bigEndian(bytes, at + 2, 2));
    }
    return {};
}

} // namespace

std::optional<ImageHeaderSize> imageSizeFromHeader(std::string_view bytes)
{
    if (bytes.starts_with(kPngSignature))
        return pngSize(bytes);
    if (bytes.starts_with("\xFF\xD8"))
        return jpegSize(bytes);
    return {};
}

} // namespace detdiffusion
