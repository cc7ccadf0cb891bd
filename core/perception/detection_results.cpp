#include "core/perception/detection_results.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>

namespace detdiffusion {

namespace {

DetectionResult resultFromJson(const nlohmann::json& json)
{
    DetectionResult result;
    const auto box = json.at("bbox").get<std::array<double, 4>>();
    json.at("image_id").get_to(result.imageId);
    json.at("category_id").get_to(result.categoryId);
    json.at("score").get_to(result.score);
    result.x = box[0];
    result.y = box[1];
    result.width = box[2];
    result.height = box[3];
    for (const double value : { box[0], box[1], box[2], box[3], result.score })
        if (!std::isfinite(value))
            throw Error("a value is not a finite number");
    return result;
}

} // namespace

void appendResults(std::vector<DetectionResult>& results, const std::vector<Detection>& detections,
    const AnnotatedImage& image, const CategoryIds& categoryIds)
{
    for (const auto& detection : detections) {
        const auto id = categoryIds.at(static_cast<size_t>(detection.classIndex));
        if (!id)
            continue;
        const auto& rect = detection.rect;
        results.push_back({ image.id, *id, rect.x0 * image.width, rect.y0 * image.height,
            rect.width() * image.width, rect.height() * image.height, detection.score });
    }
}

std::vector<DetectionResult> parseDetectionResults(
    const std::string& json, const std::string& source)
{
    size_t index = 0;
    try {
        const auto array = nlohmann::json::parse(json);
        if (!array.is_array())
            throw Error("a COCO results file is a JSON array");
        std::vector<DetectionResult> results;
        results.reserve(array.size());
        for (; index < array.size(); ++index)
            results.push_back(resultFromJson(array[index]));
        return results;
    } catch (const std::exception& error) {
        throw Error(source + ": detection " + std::to_string(index + 1) + ": " + error.what());
    }
}

std::string formatDetectionResults(const std::vector<DetectionResult>& results)
{
    auto array = nlohmann::json::array();
    for (const auto& result : results)
        array.push_back({ { "image_id", result.imageId }, { "category_id", result.categoryId },
            { "bbox", { result.x, result.y, result.width, result.height } },
            { "score", result.score } });
    return array.dump() + "\n";
}

void saveDetectionResults(
    const std::vector<DetectionResult>& results, const std::filesystem::path& path)
{
    writeFileAtomically(path, formatDetectionResults(results));
}

std::vector<DetectionResult> loadDetectionResults(const std::filesystem::path& path)
{
    return parseDetectionResults(readTextFile(path), path.string());
}

} // namespace detdiffusion
