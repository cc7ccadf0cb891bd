#include "core/perception/raw_detections.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

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

RawDetections rawFrom(const nlohmann::json& json)
{
    RawDetections raw;
    json.at("detector").get_to(raw.detector);
    json.at("description").get_to(raw.description);
    json.at("minimum_score").get_to(raw.minimumScore);
    raw.classes = CategorySet(json.at("classes").get<std::vector<std::string>>());
    for (const auto& image : json.at("images")) {
        auto& found = raw.images[image.at("image_id").get<int64_t>()];
        for (const auto& detection : image.at("detections"))
            found.push_back(detectionFrom(detection, raw.classes.size()));
    }
    return raw;
}

} // namespace

std::vector<std::vector<Detection>> detectionsOf(
    const RawDetections& raw, const CocoDataset& dataset)
{
    std::vector<std::vector<Detection>> all;
    all.reserve(dataset.images.size());
    for (const auto& image : dataset.images) {
        const auto found = raw.images.find(image.id);
        if (found == raw.images.end())
            throw Error("image " + std::to_string(image.id) + " was not looked at by "
                + raw.detector + "; run the detector on these annotations");
        all.push_back(found->second);
    }
    return all;
}

void saveRawDetections(const RawDetections& raw, const std::filesystem::path& path)
{
    auto images = nlohmann::json::array();
    for (const auto& [id, found] : raw.images) {
        auto detections = nlohmann::json::array();
        for (const auto& detection : found)
            detections.push_back(toJson(detection));
        images.push_back({ { "image_id", id }, { "detections", std::move(detections) } });
    }
    const nlohmann::json json { { "detector", raw.detector }, { "description", raw.description },
        { "minimum_score", raw.minimumScore }, { "classes", raw.classes.names() },
        { "images", std::move(images) } };
    writeFileAtomically(path, json.dump() + "\n");
}

RawDetections loadRawDetections(const std::filesystem::path& path)
{
    const auto json = readJsonFile(path);
    try {
        return rawFrom(json);
    } catch (const std::exception& error) {
        throw Error(path.string() + ": no detections that label kept: " + error.what());
    }
}

} // namespace detdiffusion
