#include "core/perception/detection_json.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <array>

namespace detdiffusion {

namespace {

nlohmann::json toJson(const Detection& detection)
{
    const auto& rect = detection.rect;
    return { { "rect", { rect.x0, rect.y0, rect.x1, rect.y1 } }, { "class", detection.classIndex },
        { "score", detection.score } };
}

Detection detectionFrom(const nlohmann::json& json, int classCount)
{
    const auto isFraction = [](double value) { return value >= 0.0 && value <= 1.0; };
    const auto corners = json.at("rect").get<std::array<double, 4>>();
    const Detection detection { { corners[0], corners[1], corners[2], corners[3] },
        json.at("class").get<int>(), json.at("score").get<double>() };
    for (const double corner : corners)
        if (!isFraction(corner))
            throw Error("a corner lies outside [0, 1]");
    if (!isFraction(detection.score))
        throw Error("a score lies outside [0, 1]");
    if (detection.classIndex < 0 || detection.classIndex >= classCount)
        throw Error("class " + std::to_string(detection.classIndex) + " is not in \"classes\"");
    return detection;
}

} // namespace

nlohmann::json detectionsJson(const std::vector<Detection>& detections)
{
    auto json = nlohmann::json::array();
    for (const auto& detection : detections)
        json.push_back(toJson(detection));
    return json;
}

std::vector<Detection> detectionsFrom(const nlohmann::json& json, int classCount)
{
    std::vector<Detection> detections;
    for (const auto& detection : json)
        detections.push_back(detectionFrom(detection, classCount));
    return detections;
}

} // namespace detdiffusion
