#pragma once

#include "core/domain/annotation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// One byte per pixel, rows top to bottom: 1 inside, 0 outside. `pixels.size() == width * height`.
struct BitMask {
    int width = 0;
    int height = 0;
    std::vector<uint8_t> pixels;

    BitMask() = default;
    BitMask(int maskWidth, int maskHeight);

    uint8_t at(int x, int y) const { return pixels[index(x, y)]; }
    void set(int x, int y, bool inside) { pixels[index(x, y)] = inside ? 1 : 0; }
    bool operator==(const BitMask&) const = default;

private:
    size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x);
    }
};

/// Pixel bounds: x, y, width, height; all zero for an empty mask.
struct MaskBounds {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const MaskBounds&) const = default;
};

RunLengthMask encodeMask(const BitMask& mask);
/// The same for a mask that is part of a width x height image, from pixel (left, top) on.
RunLengthMask encodePart(const BitMask& part, int left, int top, int width, int height);
/// The same mask without empty runs; throws Error when the runs do not add up to width * height.
RunLengthMask joinedRuns(const RunLengthMask& mask);
/// Throws Error when the runs do not add up to width * height.
BitMask decodeMask(const RunLengthMask& mask);

/// COCO's compressed form of the counts (maskApi.c, rleToString).
std::string compressCounts(const std::vector<uint32_t>& counts);
/// Inverse of compressCounts; throws Error for text that is no such encoding.
std::vector<uint32_t> decompressCounts(std::string_view text);

/// Pixels inside.
int64_t maskArea(const RunLengthMask& mask);
MaskBounds maskBounds(const BitMask& mask);

/// Fills polygons (each x0 y0 x1 y1 ... in pixels) by the even-odd rule at pixel centres; several
/// polygons are united, as COCO does.
BitMask fillPolygons(const std::vector<std::vector<double>>& polygons, int width, int height);
/// encodeMask(fillPolygons(...)), much faster for objects that are smaller than the image.
RunLengthMask encodePolygons(
    const std::vector<std::vector<double>>& polygons, int width, int height);

/// Share of every cell of a columns x rows grid that the mask covers: values in [0, 1], row-major.
std::vector<float> maskCoverage(const BitMask& mask, int columns, int rows);

} // namespace detdiffusion
