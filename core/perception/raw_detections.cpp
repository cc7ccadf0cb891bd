#include "core/perception/raw_detections.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/perception/attribute_labeller.h"
#include "core/perception/detection_json.h"
#include "core/perception/label_agreement.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

RawDetections rawFrom(const nlohmann::json& json)
{
    RawDetections raw;
    json.at("detector").get_to(raw.detector);
    json.at("description").get_to(raw.description);
    json.at("minimum_score").get_to(raw.minimumScore);
    raw.classes = CategorySet(json.at("classes").get<std::vector<std::string>>());
    for (const auto& image : json.at("images")) {
        const auto id = image.at("image_id").get<int64_t>();
        if (image.contains("problem"))
            raw.unread[id] = image.at("problem").get<std::string>();
        else
            raw.images[id] = detectionsFrom(image.at("detections"), raw.classes.size());
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
        if (raw.unread.contains(image.id)) {
            all.emplace_back();
            continue;
        }
        const auto found = raw.images.find(image.id);
        if (found == raw.images.end())
            throw Error("image " + std::to_string(image.id) + " was not looked at by "
                + raw.detector + "; run the detector on these annotations");
        all.push_back(found->second);
    }
    return all;
}

void labelPerception(CocoDataset& dataset, const RawDetections& raw, const MatchRule& rule)
{
    const auto before = perceptionsOf(dataset);
    labelPerception(dataset, detectionsOf(raw, dataset), raw.classes, rule);
    for (size_t i = 0; i < before.size(); ++i)
        if (raw.unread.contains(dataset.annotations[i].imageId))
            dataset.annotations[i].perception = before[i];
}

void saveRawDetections(const RawDetections& raw, const std::filesystem::path& path)
{
    auto images = nlohmann::json::array();
    for (const auto& [id, found] : raw.images)
        images.push_back({ { "image_id", id }, { "detections", detectionsJson(found) } });
    for (const auto& [id, problem] : raw.unread)
        images.push_back({ { "image_id", id }, { "problem", problem } });
    const nlohmann::json json { { "detector", raw.detector }, { "description", raw.description },
        { "minimum_score", raw.minimumScore }, { "classes", raw.classes.names() },
        { "images", std::move(images) } };
    // Names on disk, which a problem may tell, need not be UTF-8.
    const auto text = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    writeFileAtomically(path, text + "\n");
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
