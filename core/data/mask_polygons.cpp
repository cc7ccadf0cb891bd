#include "core/data/mask.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

using Polygon = std::vector<double>;

/// Where the polygon's edges cross the horizontal line at `y`, sorted from left to right.
void findCrossings(const Polygon& polygon, double y, std::vector<double>& found)
{
    found.clear();
    const size_t points = polygon.size() / 2;
    for (size_t i = 0; i < points; ++i) {
        const size_t j = (i + 1) % points;
        const double y0 = polygon[2 * i + 1];
        const double y1 = polygon[2 * j + 1];
        if ((y0 <= y) == (y1 <= y))
            continue;
        const double t = (y - y0) / (y1 - y0);
        found.push_back(polygon[2 * i] + t * (polygon[2 * j] - polygon[2 * i]));
    }
    std::sort(found.begin(), found.end());
}

/// The first pixel whose centre is not left of `position`; the clamp keeps far-away corners
/// harmless.
int firstPixel(double position, int size)
{
    return static_cast<int>(std::clamp<double>(std::ceil(position - 0.5), 0.0, size));
}

/// Fills `part`, whose top left pixel is (left, top) of the image.
void fillPolygon(const Polygon& polygon, int left, int top, BitMask& part)
{
    std::vector<double> at;
    for (int y = 0; y < part.height; ++y) {
        findCrossings(polygon, top + y + 0.5, at);
        for (size_t i = 0; i + 1 < at.size(); i += 2) {
            const int end = firstPixel(at[i + 1] - left, part.width);
            for (int x = firstPixel(at[i] - left, part.width); x < end; ++x)
                part.set(x, y, true);
        }
    }
}

/// The pixels that the polygons may touch, inside the image.
MaskBounds boundsOf(const std::vector<Polygon>& polygons, int width, int height)
{
    MaskBounds bounds { width, height, 0, 0 };
    int right = 0;
    int bottom = 0;
    for (const auto& polygon : polygons) {
        for (size_t i = 0; i + 1 < polygon.size(); i += 2) {
            bounds.x = std::min(bounds.x, firstPixel(polygon[i] - 0.5, width));
            bounds.y = std::min(bounds.y, firstPixel(polygon[i + 1] - 0.5, height));
            right = std::max(right, firstPixel(polygon[i] + 0.5, width));
            bottom = std::max(bottom, firstPixel(polygon[i + 1] + 0.5, height));
        }
    }
    bounds.width = std::max(0, right - bounds.x);
    bounds.height = std::max(0, bottom - bounds.y);
    return bounds;
}

} // namespace

BitMask fillPolygons(const std::vector<Polygon>& polygons, int width, int height)
{
    BitMask mask(width, height);
    for (const auto& polygon : polygons)
        fillPolygon(polygon, 0, 0, mask);
    return mask;
}

RunLengthMask encodePolygons(const std::vector<Polygon>& polygons, int width, int height)
{
    // Most objects are small; filling and scanning whole images would take nearly all the time.
    const MaskBounds bounds = boundsOf(polygons, width, height);
    BitMask part(bounds.width, bounds.height);
    for (const auto& polygon : polygons)
        fillPolygon(polygon, bounds.x, bounds.y, part);
    return encodePart(part, bounds.x, bounds.y, width, height);
}

} // namespace detdiffusion
