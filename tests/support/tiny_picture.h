#pragma once

#include "core/domain/image.h"

#include <cstddef>
#include <cstdint>

namespace detdiffusion::test {

/// A square picture with a pattern of its own for every `number`.
inline Image tinyPicture(int number, int side = 16)
{
    Image image { side, side,
        std::vector<uint8_t>(3 * static_cast<size_t>(side) * static_cast<size_t>(side)) };
    for (size_t i = 0; i < image.rgb.size(); ++i)
        image.rgb[i] = static_cast<uint8_t>(37 * static_cast<size_t>(number) + 11 * i);
    return image;
}

} // namespace detdiffusion::test
