#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// Red, green, blue in [0, 1] of a hue, saturation and value in [0, 1] (Smith's hexcone).
std::array<double, 3> rgbFromHsv(double hue, double saturation, double value);

/// The colour of a class wherever it is drawn, in the window and in exported pictures. The hues of
/// a model's classes are as far apart as they can be and stay the same for the same list; a name
/// outside the list gets a hue of its own from its letters.
class ClassColours {
public:
    explicit ClassColours(std::vector<std::string> classes = {});

    /// Red, green, blue in [0, 255].
    std::array<uint8_t, 3> of(std::string_view className) const;

private:
    std::vector<std::string> m_classes;
};

} // namespace detdiffusion
