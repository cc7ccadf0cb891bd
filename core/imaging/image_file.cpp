#include "core/imaging/image_file.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_header.h"
#include "core/imaging/opencv_image.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace detdiffusion {

namespace {

void refuseHugeImage(std::string_view bytes, const std::string& source)
{
    const auto size = imageSizeFromHeader(bytes);
    if (!size || size->height == 0 || size->width <= kMaxImagePixels / size->height)
        return;
    throw Error(source + ": the picture has " + std::to_string(size->width) + " x "
        + std::to_string(size->height) + " pixels; shrink it to 100 megapixels or less");
}

} // namespace

Image readImage(const std::filesystem::path& path)
{
    return decodeImage(readTextFile(path), path.string());
}

Image decodeImage(std::string_view bytes, const std::string& source)
{
    if (bytes.empty())
        throw Error(source + ": the file is empty");
    refuseHugeImage(bytes, source);
    cv::Mat decoded;
    try {
        const std::vector<uint8_t> buffer(bytes.begin(), bytes.end());
        decoded = cv::imdecode(buffer, cv::IMREAD_COLOR);
    } catch (const cv::Exception& error) {
        throw Error(source + ": cannot decode the picture: " + error.err);
    }
    if (decoded.empty())
        throw Error(source + ": not a picture that can be read, or damaged; use PNG or JPEG");
    cv::cvtColor(decoded, decoded, cv::COLOR_BGR2RGB);
    return fromMat(decoded);
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
