#include "core/perception/label_stream.h"

#include "core/domain/error.h"
#include "core/perception/detection_json.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

nlohmann::json toJson(const FoundPicture& picture)
{
    nlohmann::json json { { "image_id", picture.imageId } };
    if (picture.findings.problem.empty())
        json["detections"] = detectionsJson(picture.findings.detections);
    else
        json["problem"] = picture.findings.problem;
    return json;
}

FoundPicture pictureFrom(const nlohmann::json& json, int classCount)
{
    FoundPicture picture { json.at("image_id").get<int64_t>(), {} };
    if (json.contains("problem"))
        json.at("problem").get_to(picture.findings.problem);
    else
        picture.findings.detections = detectionsFrom(json.at("detections"), classCount);
    return picture;
}

/// Calls read(json); its exceptions become an Error.
template <typename Read> auto parsed(const std::string& line, Read read)
{
    try {
        return read(nlohmann::json::parse(line));
    } catch (const std::exception& error) {
        throw Error(std::string("a line of detdiffusion label can't be read (is it of another "
                                "version?): ")
            + error.what());
    }
}

} // namespace

nlohmann::json toJson(const DetectorEvent& event)
{
    return { { "event", "detector" }, { "run", event.run }, { "path", event.path },
        { "description", event.description }, { "classes", event.classes.names() } };
}

nlohmann::json toJson(const FoundEvent& event)
{
    auto pictures = nlohmann::json::array();
    for (const auto& picture : event.pictures)
        pictures.push_back(toJson(picture));
    return { { "event", "found" }, { "run", event.run }, { "pictures", std::move(pictures) } };
}

DetectorEvent parseDetectorEvent(const std::string& line)
{
    return parsed(line, [](const nlohmann::json& json) {
        return DetectorEvent { json.at("run").get<size_t>(), json.at("path").get<std::string>(),
            json.at("description").get<std::string>(),
            CategorySet(json.at("classes").get<std::vector<std::string>>()) };
    });
}

FoundEvent parseFoundEvent(const std::string& line, const std::vector<int>& classCounts)
{
    return parsed(line, [&classCounts](const nlohmann::json& json) {
        FoundEvent event { json.at("run").get<size_t>(), {} };
        if (event.run >= classCounts.size())
            throw Error("run " + std::to_string(event.run) + " has not begun");
        const int classCount = classCounts[event.run];
        for (const auto& picture : json.at("pictures"))
            event.pictures.push_back(pictureFrom(picture, classCount));
        return event;
    });
}

} // namespace detdiffusion
