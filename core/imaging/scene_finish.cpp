#include "core/imaging/scene_finish.h"

#include <opencv2/imgproc.hpp>

namespace detdiffusion {

namespace {

constexpr double kWholeSceneShare = 0.06;

void addNoise(SceneRandom& random, cv::Mat& canvas)
{
    const double strength = random.uniform(20.0, 45.0);
    for (int y = 0; y < canvas.rows; ++y)
        for (int x = 0; x < canvas.cols; ++x)
            for (int channel = 0; channel < 3; ++channel)
                canvas.at<cv::Vec3f>(y, x)[channel] +=
                    static_cast<float>(random.uniform(-strength, strength));
}

void addCast(SceneRandom& random, cv::Mat& canvas)
{
    cv::Scalar cast;
    for (int channel = 0; channel < 3; ++channel)
        cast[channel] = random.chance(0.5) ? 220.0 : 60.0;
    const double share = random.uniform(0.3, 0.5);
    canvas = canvas * (1.0 - share) + cast * share;
}

} // namespace

cv::Mat drawPatchShape(SceneRandom& random, const cv::Rect& target, int side)
{
    cv::Mat patch(side, side, CV_8UC1, cv::Scalar(0));
    const double across = random.uniform(0.0, 1.0);
    const double edge = random.chance(0.5) ? 0.0 : 1.0;
    const bool horizontal = random.chance(0.5);
    const cv::Point centre(target.x + static_cast<int>((horizontal ? across : edge) * target.width),
        target.y + static_cast<int>((horizontal ? edge : across) * target.height));
    const cv::Size radii(static_cast<int>(random.uniform(0.35, 0.8) * target.width),
        static_cast<int>(random.uniform(0.35, 0.8) * target.height));
    if (random.chance(0.5))
        cv::ellipse(patch, centre, radii, random.uniform(0.0, 180.0), 0.0, 360.0, cv::Scalar(255),
            cv::FILLED);
    else
        cv::rectangle(patch, centre - cv::Point(radii), centre + cv::Point(radii), cv::Scalar(255),
            cv::FILLED);
    return patch;
}

void paintPatch(SceneRandom& random, const cv::Mat& patch, cv::Mat& canvas)
{
    cv::Scalar colour = cv::mean(canvas);
    for (int channel = 0; channel < 3; ++channel)
        colour[channel] = cv::saturate_cast<uint8_t>(colour[channel] + random.uniform(-45.0, 45.0));
    cv::Mat cover;
    patch.convertTo(cover, CV_32F, 1.0 / 255.0);
    cv::GaussianBlur(cover, cover, {}, 0.7);
    canvas.forEach<cv::Vec3f>([&](cv::Vec3f& pixel, const int* at) {
        const float share = cover.at<float>(at[0], at[1]);
        for (int channel = 0; channel < 3; ++channel)
            pixel[channel] += share * (static_cast<float>(colour[channel]) - pixel[channel]);
    });
}

void finishScene(SceneRandom& random, cv::Mat& canvas)
{
    if (!random.chance(kWholeSceneShare))
        return;
    switch (random.below(4)) {
    case 0:
        cv::GaussianBlur(canvas, canvas, {}, random.uniform(1.0, 2.0));
        break;
    case 1:
        canvas *= random.uniform(0.25, 0.5);
        break;
    case 2:
        addNoise(random, canvas);
        break;
    default:
        addCast(random, canvas);
    }
}

} // namespace detdiffusion
