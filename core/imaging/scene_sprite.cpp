#include "core/imaging/scene_sprite.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr float kWhite = 255.0F;
constexpr double kInsideAlpha = 0.5;
/// Spare area for what is lost when the silhouette is cut at half alpha.
constexpr double kAreaReserve = 1.08;

cv::Mat toFloat(const EmojiSprite& emoji)
{
    cv::Mat bytes(emoji.height, emoji.width, CV_8UC4);
    std::copy(emoji.rgba.begin(), emoji.rgba.end(), bytes.data);
    cv::Mat pixels;
    bytes.convertTo(pixels, CV_32F);
    pixels.forEach<cv::Vec4f>([](cv::Vec4f& pixel, const int*) { pixel[3] /= kWhite; });
    return pixels;
}

double scaleFor(const cv::Mat& pixels, const SceneLook& look, int minimumArea)
{
    const double opaque = cv::sum(pixels)[3];
    const double wanted = look.longSide / std::max(pixels.cols, pixels.rows);
    return std::max(wanted, std::sqrt(minimumArea * kAreaReserve / opaque));
}

cv::Mat scaled(const cv::Mat& pixels, double scale)
{
    const cv::Size size(std::max(1, static_cast<int>(std::lround(pixels.cols * scale))),
        std::max(1, static_cast<int>(std::lround(pixels.rows * scale))));
    cv::Mat target;
    cv::resize(pixels, target, size, 0, 0, scale < 1.0 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return target;
}

/// Room for the blur and for the corners of a rotated picture.
cv::Mat padded(const cv::Mat& pixels, const SceneLook& look)
{
    const int longSide = std::max(pixels.cols, pixels.rows);
    const int corner = look.rotation == 0.0 ? 0 : longSide / 4;
    const int margin = 1 + corner + static_cast<int>(std::ceil(3.0 * look.blur));
    cv::Mat target;
    cv::copyMakeBorder(pixels, target, margin, margin, margin, margin, cv::BORDER_CONSTANT);
    return target;
}

cv::Mat rotated(const cv::Mat& pixels, double degrees)
{
    if (degrees == 0.0)
        return pixels;
    const cv::Point2f centre(
        0.5F * static_cast<float>(pixels.cols), 0.5F * static_cast<float>(pixels.rows));
    cv::Mat target;
    cv::warpAffine(pixels, target, cv::getRotationMatrix2D(centre, degrees, 1.0), pixels.size());
    return target;
}

void applyLight(cv::Mat& pixels, const SceneLook& look)
{
    pixels.forEach<cv::Vec4f>([&look](cv::Vec4f& pixel, const int*) {
        for (int channel = 0; channel < 3; ++channel) {
            double value = std::min<double>(kWhite * pixel[3], pixel[channel] * look.gain);
            value += look.haze * (kWhite * pixel[3] - value);
            value += look.castShare * (look.cast[channel] * pixel[3] - value);
            pixel[channel] = static_cast<float>(value);
        }
    });
}

cv::Mat silhouetteOf(const cv::Mat& pixels)
{
    cv::Mat alpha;
    cv::extractChannel(pixels, alpha, 3);
    return alpha >= kInsideAlpha;
}

} // namespace

SceneSprite renderSprite(const EmojiSprite& emoji, const SceneLook& look, int minimumArea)
{
    cv::Mat pixels = toFloat(emoji);
    pixels = scaled(pixels, scaleFor(pixels, look, minimumArea));
    if (look.flipped)
        cv::flip(pixels, pixels, 1);
    pixels = rotated(padded(pixels, look), look.rotation);
    SceneSprite sprite;
    sprite.silhouette = silhouetteOf(pixels);
    sprite.bounds = cv::boundingRect(sprite.silhouette);
    sprite.area = cv::countNonZero(sprite.silhouette);
    applyLight(pixels, look);
    if (look.blur > 0.0)
        cv::GaussianBlur(pixels, pixels, {}, look.blur, look.blur, cv::BORDER_CONSTANT);
    sprite.pixels = pixels * look.opacity;
    return sprite;
}

void drawSprite(const SceneSprite& sprite, int x, int y, cv::Mat& canvas)
{
    const cv::Rect target = cv::Rect(x, y, sprite.pixels.cols, sprite.pixels.rows)
        & cv::Rect(0, 0, canvas.cols, canvas.rows);
    for (int row = target.y; row < target.y + target.height; ++row) {
        for (int column = target.x; column < target.x + target.width; ++column) {
            const auto& over = sprite.pixels.at<cv::Vec4f>(row - y, column - x);
            auto& under = canvas.at<cv::Vec3f>(row, column);
            under = cv::Vec3f(over[0], over[1], over[2]) + under * (1.0F - over[3]);
        }
    }
}

cv::Mat placedSilhouette(const SceneSprite& sprite, int x, int y, int side)
{
    cv::Mat placed(side, side, CV_8UC1, cv::Scalar(0));
    const cv::Rect target =
        cv::Rect(x, y, sprite.silhouette.cols, sprite.silhouette.rows) & cv::Rect(0, 0, side, side);
    if (!target.empty())
        sprite.silhouette(target - cv::Point(x, y)).copyTo(placed(target));
    return placed;
}

void drawShadow(const cv::Rect& bounds, cv::Mat& canvas)
{
    constexpr double kDarkest = 0.35;
    const double cx = bounds.x + 0.5 * bounds.width;
    const double cy = bounds.y + bounds.height - 1.0;
    const double rx = 0.5 * bounds.width;
    const double ry = std::max(2.0, 0.09 * bounds.height);
    canvas.forEach<cv::Vec3f>([=](cv::Vec3f& pixel, const int* at) {
        const double dx = (at[1] + 0.5 - cx) / rx;
        const double dy = (at[0] + 0.5 - cy) / ry;
        pixel *= 1.0 - kDarkest * std::exp(-(dx * dx + dy * dy));
    });
}

} // namespace detdiffusion
