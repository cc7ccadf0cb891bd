#include "core/data/coco_segmentation.h"

#include "core/data/mask.h"
#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>

namespace detdiffusion {

using Json = nlohmann::json;

namespace {

constexpr size_t kFewestCoordinates = 6;
/// A file that claims more must not make us allocate it.
constexpr int64_t kMostPixels = 100'000'000;

std::vector<uint32_t> readCounts(const Json& counts)
{
    if (counts.is_string())
        return decompressCounts(counts.get_ref<const std::string&>());
    std::vector<uint32_t> values;
    for (const auto count : counts.get<std::vector<int64_t>>()) {
        if (count < 0 || count > std::numeric_limits<uint32_t>::max())
            throw Error("\"counts\" holds a run of impossible length");
        values.push_back(static_cast<uint32_t>(count));
    }
    return values;
}

RunLengthMask readRuns(const Json& segmentation, int width, int height)
{
    const auto size = segmentation.at("size").get<std::vector<int>>();
    if (size != std::vector<int> { height, width })
        throw Error("the mask's \"size\" is not [height, width] of its image");
    return joinedRuns({ width, height, readCounts(segmentation.at("counts")) });
}

RunLengthMask readPolygons(const Json& segmentation, int width, int height)
{
    const auto polygons = segmentation.get<std::vector<std::vector<double>>>();
    for (const auto& polygon : polygons)
        if (polygon.size() < kFewestCoordinates || polygon.size() % 2 != 0)
            throw Error("a polygon needs an even number of coordinates, at least six");
    return encodePolygons(polygons, width, height);
}

} // namespace

RunLengthMask maskFromSegmentation(const Json& segmentation, int width, int height)
{
    if (segmentation.is_null() || segmentation.empty())
        return {};
    if (width <= 0 || height <= 0)
        throw Error("a mask needs the image's \"width\" and \"height\"");
    if (int64_t { width } * height > kMostPixels)
        throw Error("the image is too large for a mask (more than 100 megapixels)");
    return segmentation.is_object() ? readRuns(segmentation, width, height)
                                    : readPolygons(segmentation, width, height);
}

nlohmann::ordered_json segmentationFromMask(const RunLengthMask& mask)
{
    nlohmann::ordered_json object;
    object["size"] = { mask.height, mask.width };
    object["counts"] = compressCounts(mask.counts);
    return object;
}

} // namespace detdiffusion
