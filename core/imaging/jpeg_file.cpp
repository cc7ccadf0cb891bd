#include "core/imaging/jpeg_file.h"

#include "core/domain/error.h"
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

} // namespace detdiffusion
