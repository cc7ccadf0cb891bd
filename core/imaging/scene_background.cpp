#include "core/imaging/scene_background.h"

#include "core/domain/class_colours.h"

#include <cmath>
#include <numbers>

namespace detdiffusion {

namespace {

using Colour = cv::Vec3f;

constexpr float kWhite = 255.0F;

Colour fromHsv(double hue, double saturation, double value)
{
    const auto rgb = rgbFromHsv(hue, saturation, value);
    Colour colour;
    for (int channel = 0; channel < 3; ++channel)
        colour[channel] = kWhite * static_cast<float>(rgb[static_cast<size_t>(channel)]);
    return colour;
}

Colour mutedColour(SceneRandom& random)
{
    return fromHsv(random.uniform(0.0, 1.0), random.uniform(0.08, 0.45), random.uniform(0.5, 0.97));
}

Colour mixed(const Colour& a, const Colour& b, double share)
{
    return a * (1.0 - share) + b * share;
}

template <typename Shade> cv::Mat shaded(int side, Shade shade)
{
    cv::Mat picture(side, side, CV_32FC3);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            picture.at<Colour>(y, x) = shade((x + 0.5) / side, (y + 0.5) / side);
    return picture;
}

cv::Mat plain(SceneRandom& random, int side)
{
    return cv::Mat(side, side, CV_32FC3, cv::Scalar(mutedColour(random)));
}

cv::Mat gradient(SceneRandom& random, int side)
{
    const Colour from = mutedColour(random);
    const Colour to = mixed(from, mutedColour(random), random.uniform(0.4, 1.0));
    const double angle = random.uniform(0.0, 2.0 * std::numbers::pi);
    const double dx = std::cos(angle) / std::numbers::sqrt2;
    const double dy = std::sin(angle) / std::numbers::sqrt2;
    return shaded(side,
        [=](double x, double y) { return mixed(from, to, 0.5 + dx * (x - 0.5) + dy * (y - 0.5)); });
}

cv::Mat skyAndGround(SceneRandom& random, int side)
{
    const Colour skyTop =
        fromHsv(random.uniform(0.53, 0.62), random.uniform(0.2, 0.6), random.uniform(0.75, 1.0));
    const Colour skyLow = mixed(skyTop, { kWhite, kWhite, kWhite }, random.uniform(0.3, 0.7));
    const double hues[] = { random.uniform(0.22, 0.38), random.uniform(0.08, 0.14), 0.6 };
    const size_t kind = random.weighted({ 0.5, 0.3, 0.2 }); // grass, sand, street
    const double saturation = kind == 2 ? random.uniform(0.0, 0.1) : random.uniform(0.25, 0.55);
    const Colour near = fromHsv(hues[kind], saturation, random.uniform(0.45, 0.85));
    const Colour far = mixed(near, skyLow, random.uniform(0.1, 0.4));
    const double horizon = random.uniform(0.35, 0.75);
    const double softness = random.uniform(0.01, 0.05);
    return shaded(side, [=](double, double y) {
        const Colour sky = mixed(skyTop, skyLow, std::min(1.0, y / horizon));
        const Colour ground = mixed(far, near, std::max(0.0, (y - horizon) / (1.0 - horizon)));
        const double below = std::min(1.0, std::max(0.0, (y - horizon) / softness + 0.5));
        return mixed(sky, ground, below);
    });
}

cv::Mat blobs(SceneRandom& random, int side)
{
    cv::Mat picture = gradient(random, side);
    const int count = 2 + random.below(4);
    for (int i = 0; i < count; ++i) {
        const Colour colour = mutedColour(random);
        const double cx = random.uniform(0.0, 1.0);
        const double cy = random.uniform(0.0, 1.0);
        const double radius = random.uniform(0.12, 0.35);
        const double strength = random.uniform(0.3, 0.8);
        picture.forEach<Colour>([=](Colour& pixel, const int* at) {
            const double dx = (at[1] + 0.5) / side - cx;
            const double dy = (at[0] + 0.5) / side - cy;
            pixel =
                mixed(pixel, colour, strength * std::exp(-(dx * dx + dy * dy) / (radius * radius)));
        });
    }
    return picture;
}

cv::Mat grainy(SceneRandom& random, int side)
{
    cv::Mat picture = random.chance(0.5) ? plain(random, side) : gradient(random, side);
    const double strength = random.uniform(4.0, 14.0);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const auto grain = static_cast<float>(random.uniform(-strength, strength));
            picture.at<Colour>(y, x) += Colour(grain, grain, grain);
        }
    }
    return picture;
}

/// Stripes, or checks where two sets of stripes cross.
cv::Mat busy(SceneRandom& random, int side)
{
    const Colour base = mutedColour(random);
    const Colour other = mixed(base, mutedColour(random), random.uniform(0.3, 0.7));
    const double angle = random.uniform(0.0, std::numbers::pi);
    const double frequency = 2.0 * std::numbers::pi * random.uniform(3.0, 9.0);
    const bool checks = random.chance(0.5);
    return shaded(side, [=](double x, double y) {
        const double u = std::sin(frequency * (x * std::cos(angle) + y * std::sin(angle)));
        const double v = std::sin(frequency * (y * std::cos(angle) - x * std::sin(angle)));
        return mixed(base, other, 0.5 + 0.5 * std::tanh(3.0 * (checks ? u * v : u)));
    });
}

} // namespace

cv::Mat paintBackground(SceneRandom& random, int side)
{
    using Painter = cv::Mat (*)(SceneRandom&, int);
    constexpr Painter kPainters[] = { plain, gradient, skyAndGround, blobs, grainy, busy };
    const size_t kind = random.weighted({ 0.15, 0.24, 0.34, 0.16, 0.06, 0.05 });
    return kPainters[kind](random, side);
}

} // namespace detdiffusion
