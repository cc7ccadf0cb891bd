#include "core/detectors/picture_fitting.h"

#include "core/domain/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace detdiffusion {

namespace {

constexpr std::array<std::pair<PictureFit, const char*>, 3> kFits { {
    { PictureFit::Stretch, "stretch" },
    { PictureFit::Letterbox, "letterbox" },
    { PictureFit::Corner, "corner" },
} };

} // namespace

std::string toString(PictureFit fit)
{
    for (const auto& [value, name] : kFits)
        if (value == fit)
            return name;
    return "unknown";
}

PictureFit pictureFitFromString(std::string_view text)
{
    for (const auto& [value, name] : kFits)
        if (text == name)
            return value;
    throw Error("unknown fit \"" + std::string(text) + "\"; use stretch, letterbox or corner");
}

PicturePlace placeOf(int width, int height, const InputSize& input, PictureFit fit)
{
    if (fit == PictureFit::Stretch)
        return { 0, 0, input.width, input.height };
    const double scale = std::min(
        static_cast<double>(input.width) / width, static_cast<double>(input.height) / height);
    const auto side = [scale](int length, int most) {
        return std::clamp(static_cast<int>(std::lround(length * scale)), 1, most);
    };
    PicturePlace place { 0, 0, side(width, input.width), side(height, input.height) };
    if (fit == PictureFit::Letterbox) {
        place.x = (input.width - place.width) / 2;
        place.y = (input.height - place.height) / 2;
    }
    return place;
}

NormalizedRect pictureRect(
    const NormalizedRect& rect, const PicturePlace& place, const InputSize& input)
{
    const auto x = [&](double fraction) {
        return std::clamp((fraction * input.width - place.x) / place.width, 0.0, 1.0);
    };
    const auto y = [&](double fraction) {
        return std::clamp((fraction * input.height - place.y) / place.height, 0.0, 1.0);
    };
    return { x(rect.x0), y(rect.y0), x(rect.x1), y(rect.y1) };
}

} // namespace detdiffusion
