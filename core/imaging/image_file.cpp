#include "core/imaging/image_file.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_header.h"
#include "core/imaging/opencv_image.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

/// 100 megapixels of 16-bit RGB are 600 MB; a larger file is no picture.
constexpr uintmax_t kLargestFile = uintmax_t { 640 } << 20;

void refuseOddFile(const std::filesystem::path& path)
{
    std::error_code missing; // said by whoever opens the file
    if (std::filesystem::exists(path, missing) && !std::filesystem::is_regular_file(path, missing)
        && !std::filesystem::is_directory(path, missing))
        throw Error(path.string() + ": a device or pipe, not a picture file");
    const auto size = std::filesystem::file_size(path, missing);
    if (!missing && size > kLargestFile)
        throw Error(path.string() + ": the file has " + std::to_string(size >> 20)
            + " MB; pictures of up to 640 MB are read");
}

[[noreturn]] void refuseUnknown(const std::string& source)
{
    throw Error(source + ": not a picture that can be read, or damaged; use PNG or JPEG");
}

/// The size that the header tells. A format without a size that can be checked first is not read:
/// a few bytes could claim gigabytes.
ImageHeaderSize checkedSize(std::string_view bytes, const std::string& source)
{
    const auto size = imageSizeFromHeader(bytes);
    if (!size || size->width < 1 || size->height < 1)
        refuseUnknown(source);
    if (size->width > kMaxImagePixels / size->height)
        throw Error(source + ": the picture has " + std::to_string(size->width) + " x "
            + std::to_string(size->height) + " pixels; shrink it to 100 megapixels or less");
    if (isTruncated(bytes))
        throw Error(source + ": the file ends in the middle; copy or download it again");
    return *size;
}

void decode(std::string_view bytes, const std::string& source, cv::Mat& target)
try {
    const cv::Mat buffer(1, static_cast<int>(bytes.size()), CV_8UC1,
        const_cast<char*>(bytes.data())); // NOLINT: OpenCV has no read-only matrix
    cv::imdecode(buffer, cv::IMREAD_COLOR, &target);
} catch (const cv::Exception& error) {
    throw Error(source + ": cannot decode the picture: " + error.err);
}

bool isBlack(const Image& image)
{
    return std::all_of(
        image.rgb.begin(), image.rgb.end(), [](uint8_t value) { return value == 0; });
}

void swapRedAndBlue(Image& image)
{
    for (size_t i = 0; i < image.rgb.size(); i += 3)
        std::swap(image.rgb[i], image.rgb[i + 2]);
}

} // namespace

std::string readPictureBytes(const std::filesystem::path& path)
{
    refuseOddFile(path);
    return readTextFile(path);
}

Image readImage(const std::filesystem::path& path)
{
    return decodeImage(readPictureBytes(path), path.string());
}

Image decodeImage(std::string_view bytes, const std::string& source)
{
    if (bytes.empty())
        throw Error(source + ": the file is empty");
    const auto size = checkedSize(bytes, source);
    Image image { static_cast<int>(size.width), static_cast<int>(size.height), {} };
    image.rgb.resize(3 * static_cast<size_t>(size.width * size.height));
    // Decoded where it stays, because a second copy of a large picture would be felt.
    cv::Mat decoded = matView(image);
    const auto* const place = decoded.data;
    decode(bytes, source, decoded);
    if (decoded.data == place && isBlack(image)) {
        // A black picture, or one whose header OpenCV refused: it leaves the target as it was.
        decoded.release();
        decode(bytes, source, decoded);
    }
    if (decoded.empty())
        refuseUnknown(source);
    if (decoded.data != place) // turned as its EXIF data asks
        image = fromMat(decoded);
    swapRedAndBlue(image);
    return image;
}

std::string encodePng(const Image& image)
{
    if (image.isEmpty())
        throw Error("an empty picture cannot be written");
    cv::Mat bgr;
    cv::cvtColor(toMat(image), bgr, cv::COLOR_RGB2BGR);
    std::vector<uint8_t> bytes;
    cv::imencode(".png", bgr, bytes);
    return { bytes.begin(), bytes.end() };
}

void writePng(const Image& image, const std::filesystem::path& path)
{
    writeFileAtomically(path, encodePng(image));
}

Image resize(const Image& image, int width, int height)
{
    if (image.isEmpty() || width < 1 || height < 1)
        throw Error("a picture can only be resized from and to at least 1 x 1 pixels");
    const bool shrinks = width <= image.width && height <= image.height;
    cv::Mat target;
    cv::resize(
        toMat(image), target, { width, height }, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return fromMat(target);
}

} // namespace detdiffusion
