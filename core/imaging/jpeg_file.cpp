#include "core/imaging/jpeg_file.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/opencv_image.h"
#include "core/imaging/png_metadata.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace detdiffusion {

namespace {

constexpr int kQuality = 95;
constexpr size_t kLongestText = 65'000;
constexpr std::string_view kStart("\xff\xd8", 2);
constexpr char kExifMarker = '\xe1';
constexpr char kCommentMarker = '\xfe';
constexpr char kScanMarker = '\xda'; // the pixels follow
constexpr int kBits = 8;
constexpr unsigned kByte = 0xff;

std::string big16(size_t value)
{
    return { static_cast<char>(value >> kBits & kByte), static_cast<char>(value & kByte) };
}

std::string big32(size_t value)
{
    return big16(value >> 2 * kBits) + big16(value);
}

size_t fromBig16(std::string_view bytes)
{
    return static_cast<size_t>(static_cast<unsigned char>(bytes[0])) << kBits
        | static_cast<unsigned char>(bytes[1]);
}

/// Marker, then the length of what follows including its own two bytes.
std::string segment(char marker, const std::string& content)
{
    if (content.size() > kLongestText)
        throw Error("the picture's text is too long for a JPEG file; save it as PNG");
    return std::string { '\xff', marker } + big16(content.size() + 2) + content;
}

/// One entry of a TIFF directory: tag, type, count, value or its place.
std::string entry(size_t tag, size_t type, size_t count, size_t value)
{
    return big16(tag) + big16(type) + big32(count) + big32(value);
}

/// EXIF 2.3: a TIFF header, a directory that points to the EXIF directory, the comment.
std::string exifWithComment(const std::string& text)
{
    constexpr size_t kLong = 4;
    constexpr size_t kUndefined = 7;
    constexpr size_t kHeader = 8;
    constexpr size_t kDirectory = 2 + 12 + 4; // count, one entry, no next directory
    const std::string comment = std::string("ASCII\0\0\0", 8) + text;
    const std::string tiff = std::string("MM\0*", 4) + big32(kHeader) + big16(1)
        + entry(0x8769, kLong, 1, kHeader + kDirectory) + big32(0) + big16(1)
        + entry(0x9286, kUndefined, comment.size(), kHeader + 2 * kDirectory) + big32(0) + comment;
    return std::string("Exif\0\0", 6) + tiff;
}

} // namespace

std::string encodeJpeg(const Image& image)
{
    if (image.isEmpty())
        throw Error("an empty picture cannot be written");
    cv::Mat bgr;
    cv::cvtColor(toMat(image), bgr, cv::COLOR_RGB2BGR);
    std::vector<uint8_t> bytes;
    cv::imencode(".jpg", bgr, bytes, { cv::IMWRITE_JPEG_QUALITY, kQuality });
    return { bytes.begin(), bytes.end() };
}

std::string withJpegText(std::string_view jpeg, std::string_view parameters, std::string_view json)
{
    if (jpeg.substr(0, kStart.size()) != kStart)
        throw Error("not a JPEG file");
    return std::string(kStart) + segment(kExifMarker, exifWithComment(asciiEscaped(parameters)))
        + segment(kCommentMarker, asciiEscaped(json)) + std::string(jpeg.substr(kStart.size()));
}

std::optional<std::string> parseJpegComment(std::string_view jpeg, const std::string& source)
{
    constexpr size_t kHead = 4; // 0xff, marker, length
    if (jpeg.substr(0, kStart.size()) != kStart)
        throw Error(source + ": not a JPEG file");
    for (auto rest = jpeg.substr(kStart.size()); !rest.empty();) {
        if (rest.size() < kHead || rest[0] != '\xff')
            break;
        const char marker = rest[1];
        if (marker == kScanMarker)
            return std::nullopt;
        const size_t length = fromBig16(rest.substr(2));
        if (length < 2 || length + 2 > rest.size())
            break;
        if (marker == kCommentMarker)
            return std::string(rest.substr(kHead, length - 2));
        rest.remove_prefix(length + 2);
    }
    throw Error(source + ": the JPEG file is damaged");
}

std::optional<std::string> readJpegComment(const std::filesystem::path& path)
{
    return parseJpegComment(readTextFile(path), path.string());
}

} // namespace detdiffusion
