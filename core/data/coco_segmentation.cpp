#include "core/data/coco_segmentation.h"

#include "core/data/mask.h"
#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <simdjson.h>

namespace detdiffusion {

namespace {

using Element = simdjson::dom::element;

constexpr size_t kFewestCoordinates = 6;
/// A file that claims more must not make us allocate it.
constexpr int64_t kMostPixels = 100'000'000;

/// One of the two is filled, or neither.
struct Segmentation {
    std::vector<std::vector<double>> polygons;
    std::vector<uint32_t> counts;

    bool isEmpty() const { return polygons.empty() && counts.empty(); }
};

std::vector<uint32_t> readCounts(Element counts)
{
    if (counts.is_string())
        return decompressCounts(std::string_view(counts));
    std::vector<uint32_t> values;
    for (const int64_t count : counts.get_array()) {
        if (count < 0 || count > std::numeric_limits<uint32_t>::max())
            throw Error("\"counts\" holds a run of impossible length");
        values.push_back(static_cast<uint32_t>(count));
    }
    return values;
}

Segmentation readRuns(Element object, int width, int height)
{
    std::vector<int64_t> size;
    for (const int64_t side : object["size"].get_array())
        size.push_back(side);
    if (size != std::vector<int64_t> { height, width })
        throw Error("the mask's \"size\" is not [height, width] of its image");
    return { {}, readCounts(object["counts"]) };
}

Segmentation readPolygons(Element list)
{
    Segmentation segmentation;
    for (const auto polygon : list.get_array()) {
        auto& coordinates = segmentation.polygons.emplace_back();
        for (const double coordinate : polygon.get_array())
            coordinates.push_back(coordinate);
        if (coordinates.size() < kFewestCoordinates || coordinates.size() % 2 != 0)
            throw Error("a polygon needs an even number of coordinates, at least six");
    }
    return segmentation;
}

bool holdsNothing(Element element)
{
    return element.is_null() || (element.is_array() && element.get_array().size() == 0)
        || (element.is_object() && element.get_object().size() == 0);
}

Segmentation parseSegmentation(const std::string& text, int width, int height)
{
    if (text.empty())
        return {};
    static thread_local simdjson::dom::parser parser; // its memory is used again
    try {
        const Element root = parser.parse(text);
        if (holdsNothing(root))
            return {};
        if (width <= 0 || height <= 0)
            throw Error("a mask needs the image's \"width\" and \"height\"");
        if (int64_t { width } * height > kMostPixels)
            throw Error("the image is too large for a mask (more than 100 megapixels)");
        return root.is_object() ? readRuns(root, width, height) : readPolygons(root);
    } catch (const simdjson::simdjson_error& error) {
        throw Error(std::string("\"segmentation\" is neither a list of polygons nor run lengths: ")
            + error.what());
    }
}

} // namespace

RunLengthMask maskFromSegmentation(const std::string& segmentation, int width, int height)
{
    auto parsed = parseSegmentation(segmentation, width, height);
    if (parsed.isEmpty())
        return {};
    if (parsed.polygons.empty())
        return joinedRuns({ width, height, std::move(parsed.counts) });
    return encodePolygons(parsed.polygons, width, height);
}

bool checkSegmentation(const std::string& segmentation, int width, int height)
{
    const auto parsed = parseSegmentation(segmentation, width, height);
    if (!parsed.counts.empty())
        joinedRuns({ width, height, parsed.counts });
    return !parsed.isEmpty();
}

std::string segmentationFromMask(const RunLengthMask& mask)
{
    nlohmann::ordered_json object;
    object["size"] = { mask.height, mask.width };
    object["counts"] = compressCounts(mask.counts);
    return object.dump();
}

} // namespace detdiffusion
