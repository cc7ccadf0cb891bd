#include "core/detectors/detector_settings.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace detdiffusion {

namespace {

using Json = nlohmann::json;

constexpr int kLargestInput = 4096;
constexpr int kSideUnit = 32; ///< the coarsest stride: other sides leave half cells

/// Takes the keys out of an object, so that what is left are misspelt ones.
class KeyTaker {
public:
    explicit KeyTaker(Json object)
        : m_object(std::move(object))
    {
        if (!m_object.is_object())
            throw Error("must be a JSON object");
    }

    template <typename Use> void with(const char* key, Use use)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end())
            return;
        try {
            use(*found);
        } catch (const std::exception& error) {
            throw Error(std::string("\"") + key + "\": " + error.what());
        }
        m_object.erase(found);
    }

    void refuseTheRest() const
    {
        if (!m_object.empty())
            throw Error("unknown key \"" + m_object.begin().key() + "\"; correct or remove it");
    }

private:
    Json m_object;
};

InputSize inputSizeFrom(const Json& json)
{
    const auto sides = json.get<std::array<int, 2>>();
    for (const int side : sides)
        if (side < kSideUnit || side > kLargestInput || side % kSideUnit != 0)
            throw Error("sides must be multiples of 32 up to 4096");
    return { sides[0], sides[1] };
}

Preprocessing preprocessingFrom(const Json& json)
{
    Preprocessing result;
    KeyTaker keys(json);
    keys.with(
        "fit", [&](const Json& v) { result.fit = pictureFitFromString(v.get<std::string>()); });
    keys.with("channels", [&](const Json& v) {
        const auto order = v.get<std::string>();
        if (order != "rgb" && order != "bgr")
            throw Error("use rgb or bgr");
        result.isBgr = order == "bgr";
    });
    keys.with("mean", [&](const Json& v) { v.get_to(result.mean); });
    keys.with("deviation", [&](const Json& v) {
        v.get_to(result.deviation);
        if (std::any_of(result.deviation.begin(), result.deviation.end(),
                [](double value) { return !(value > 0.0); }))
            throw Error("must be above 0");
    });
    keys.with("fill", [&](const Json& v) {
        v.get_to(result.fill);
        if (result.fill < 0 || result.fill > 255)
            throw Error("use 0 to 255");
    });
    keys.refuseTheRest();
    return result;
}

std::vector<std::string> namesIn(const std::filesystem::path& file)
{
    std::istringstream lines(readTextFile(file));
    std::vector<std::string> names;
    for (std::string line; std::getline(lines, line);) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (!line.empty())
            names.push_back(line);
    }
    return names;
}

void readInto(DetectorSettings& settings, const Json& json, const std::filesystem::path& folder)
{
    const auto beside = [&](const Json& v) { return folder / v.get<std::string>(); };
    KeyTaker keys(json);
    keys.with("model", [&](const Json& v) { settings.model = beside(v); });
    keys.with("weights", [&](const Json& v) { settings.weights = beside(v); });
    keys.with(
        "head", [&](const Json& v) { settings.head = headFormatFromString(v.get<std::string>()); });
    keys.with("input_size", [&](const Json& v) { settings.inputSize = inputSizeFrom(v); });
    keys.with("classes", [&](const Json& v) {
        if (v.is_string())
            settings.classes = namesIn(beside(v));
        else
            v.get_to(settings.classes);
    });
    keys.with("category_ids", [&](const Json& v) { v.get_to(settings.categoryIds); });
    keys.with(
        "preprocessing", [&](const Json& v) { settings.preprocessing = preprocessingFrom(v); });
    keys.with("suppression_iou", [&](const Json& v) {
        const auto overlap = v.get<double>();
        if (!(overlap > 0.0 && overlap <= 1.0))
            throw Error("use a value above 0 and up to 1");
        settings.suppressionOverlap = overlap;
    });
    keys.refuseTheRest();
}

std::filesystem::path withEnding(std::filesystem::path path, const char* ending)
{
    return path.replace_extension(ending);
}

void readFile(DetectorSettings& settings, const std::filesystem::path& file)
{
    const auto json = readJsonFile(file);
    try {
        readInto(settings, json, file.parent_path());
    } catch (const Error& error) {
        throw Error(file.string() + ": " + error.what());
    }
    if (settings.model.empty())
        throw Error(file.string() + ": \"model\" is missing; name the .onnx or .cfg file");
}

/// Darknet's model is a pair; either half names it.
DetectorSettings settingsOfModel(const std::filesystem::path& model)
{
    DetectorSettings settings;
    settings.model = model.extension() == ".weights" ? withEnding(model, ".cfg") : model;
    if (const auto names = withEnding(model, ".names"); std::filesystem::is_regular_file(names))
        settings.classes = namesIn(names);
    return settings;
}

void requireFile(const std::filesystem::path& file, const char* remedy)
{
    if (!std::filesystem::is_regular_file(file))
        throw Error(file.string() + ": no such file; " + remedy);
}

} // namespace

bool isForeignDetector(const std::filesystem::path& path)
{
    const auto ending = path.extension();
    if (ending == ".onnx" || ending == ".cfg" || ending == ".weights")
        return true;
    return ending == ".json" && std::filesystem::is_regular_file(path)
        && readJsonFile(path).contains("model");
}

DetectorSettings readDetectorSettings(const std::filesystem::path& path)
{
    const bool isSettings = path.extension() == ".json";
    const auto file = isSettings ? path : withEnding(path, ".json");
    auto settings = isSettings ? DetectorSettings {} : settingsOfModel(path);
    if (isSettings || std::filesystem::is_regular_file(file))
        readFile(settings, file);
    if (settings.isDarknet() && settings.weights.empty())
        settings.weights = withEnding(settings.model, ".weights");
    requireFile(settings.model, "give the .onnx file, or the .cfg file of a Darknet model");
    if (settings.isDarknet())
        requireFile(
            settings.weights, "a Darknet model needs its .weights file beside the .cfg file");
    return settings;
}

} // namespace detdiffusion
