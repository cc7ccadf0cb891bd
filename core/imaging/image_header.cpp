#include "core/imaging/image_header.h"

#include "core/imaging/jpeg_segments.h"

#include <cstdlib>

namespace detdiffusion {

namespace {

using Size = std::optional<ImageHeaderSize>;

constexpr std::string_view kPngSignature("\x89PNG\r\n\x1a\n");

enum class ByteOrder { Big, Little };

/// A number of `length` bytes; 0 where the bytes end before it.
int64_t numberAt(std::string_view bytes, size_t offset, size_t length, ByteOrder order)
{
    if (offset > bytes.size() || length > bytes.size() - offset)
        return 0;
    int64_t value = 0;
    for (size_t i = 0; i < length; ++i) {
        const size_t at = order == ByteOrder::Big ? i : length - 1 - i;
        value = value * 256 + static_cast<uint8_t>(bytes[offset + at]);
    }
    return value;
}

int64_t little(std::string_view bytes, size_t offset, size_t length)
{
    return numberAt(bytes, offset, length, ByteOrder::Little);
}

Size pngSize(std::string_view bytes)
{
    return ImageHeaderSize { numberAt(bytes, 16, 4, ByteOrder::Big),
        numberAt(bytes, 20, 4, ByteOrder::Big) };
}

Size jpegSize(std::string_view bytes)
{
    for (JpegSegments segments(bytes); segments.next();)
        if (segments.isFrame())
            return ImageHeaderSize { numberAt(segments.content(), 3, 2, ByteOrder::Big),
                numberAt(segments.content(), 1, 2, ByteOrder::Big) };
    return {};
}

Size bmpSize(std::string_view bytes)
{
    constexpr int64_t kOs2Header = 12;
    if (little(bytes, 14, 4) == kOs2Header)
        return ImageHeaderSize { little(bytes, 18, 2), little(bytes, 20, 2) };
    const auto side = [&](size_t at) { // a negative height means rows from top to bottom
        return std::abs(int64_t { static_cast<int32_t>(little(bytes, at, 4)) });
    };
    return ImageHeaderSize { side(18), side(22) };
}

/// RFC 9649: lossy, lossless and extended files.
Size webpSize(std::string_view bytes)
{
    constexpr int64_t kSideMask = (1 << 14) - 1;
    const auto chunk = bytes.substr(12, 4);
    if (chunk == "VP8 ")
        return ImageHeaderSize { little(bytes, 26, 2) & kSideMask,
            little(bytes, 28, 2) & kSideMask };
    if (chunk == "VP8L") {
        const int64_t sides = little(bytes, 21, 4);
        return ImageHeaderSize { (sides & kSideMask) + 1, ((sides >> 14) & kSideMask) + 1 };
    }
    if (chunk == "VP8X")
        return ImageHeaderSize { little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1 };
    return {};
}

/// The two tags of the first directory (TIFF 6.0).
Size tiffSize(std::string_view bytes, ByteOrder order)
{
    constexpr size_t kEntry = 12;
    constexpr int64_t kWidthTag = 256;
    constexpr int64_t kHeightTag = 257;
    constexpr int64_t kShort = 3;
    const auto directory = static_cast<size_t>(numberAt(bytes, 4, 4, order));
    const auto entries = static_cast<size_t>(numberAt(bytes, directory, 2, order));
    ImageHeaderSize size;
    for (size_t i = 0; i < entries; ++i) {
        const size_t at = directory + 2 + i * kEntry;
        const auto tag = numberAt(bytes, at, 2, order);
        const size_t length = numberAt(bytes, at + 2, 2, order) == kShort ? 2 : 4;
        if (tag == kWidthTag)
            size.width = numberAt(bytes, at + 8, length, order);
        if (tag == kHeightTag)
            size.height = numberAt(bytes, at + 8, length, order);
    }
    return size;
}

} // namespace

std::optional<ImageHeaderSize> imageSizeFromHeader(std::string_view bytes)
{
    if (bytes.starts_with(kPngSignature))
        return pngSize(bytes);
    if (JpegSegments::isJpeg(bytes))
        return jpegSize(bytes);
    if (bytes.starts_with("BM"))
        return bmpSize(bytes);
    if (bytes.starts_with("RIFF") && bytes.size() > 16 && bytes.substr(8, 4) == "WEBP")
        return webpSize(bytes);
    if (bytes.starts_with(std::string_view("II*\0", 4)))
        return tiffSize(bytes, ByteOrder::Little);
    if (bytes.starts_with(std::string_view("MM\0*", 4)))
        return tiffSize(bytes, ByteOrder::Big);
    return {};
}

bool isTruncated(std::string_view bytes)
{
    if (bytes.starts_with(kPngSignature))
        return bytes.rfind("IEND") == std::string_view::npos;
    if (!JpegSegments::isJpeg(bytes))
        return false;
    for (JpegSegments segments(bytes); segments.next();)
        if (segments.marker() == JpegSegments::kEnd)
            return false;
    return true;
}

} // namespace detdiffusion
