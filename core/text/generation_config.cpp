#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/text/prompt.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace detdiffusion {

using Json = nlohmann::json;

namespace {

/// Larger grids have more tokens than any text encoder this program can hold.
constexpr int kMaxGridSide = 1024;

/// Moves a key's value into `value` and out of `json`, so that the unknown keys remain.
template <typename T> void take(Json& json, const char* key, T& value)
{
    const auto found = json.find(key);
    if (found == json.end())
        return;
    value = found->get<T>();
    json.erase(found);
}

void takeGrid(Json& json, LocationGrid& grid)
{
    Json sides;
    take(json, "num_bucket_per_side", sides);
    if (sides.is_null())
        return;
    const auto pair = sides.get<std::vector<int>>();
    if (pair.size() != 2)
        throw Error("\"num_bucket_per_side\" must be [columns, rows]");
    grid = { pair[0], pair[1] };
}

void takePerceptionTokens(Json& json, GenerationConfig& config)
{
    auto tokens = Json::object();
    take(json, "perception_tokens", tokens);
    config.easyToken = tokens.value("easy", config.easyToken);
    config.hardToken = tokens.value("hard", config.hardToken);
}

GenerationConfig fromJson(Json json)
{
    GenerationConfig config;
    take(json, "prompt_template", config.promptTemplate);
    takeGrid(json, config.grid);
    take(json, "max_num_bbox", config.maxBoxes);
    take(json, "width", config.width);
    take(json, "height", config.height);
    take(json, "cfg_scale", config.guidance);
    take(json, "num_inference_steps", config.steps);
    take(json, "dataset", config.dataset);
    take(json, "classes", config.classes);
    take(json, "class_counts", config.classCounts);
    takePerceptionTokens(json, config);
    config.extras = json.dump();
    return config;
}

void requireRange(const char* key, int value, int largest)
{
    if (value < 1 || value > largest)
        throw Error("\"" + std::string(key) + "\" must lie in 1.." + std::to_string(largest));
}

void check(const GenerationConfig& config)
{
    if (config.promptTemplate.find(kBoxPlaceholder) == std::string::npos)
        throw Error("\"prompt_template\" must contain " + std::string(kBoxPlaceholder));
    requireRange("num_bucket_per_side", config.grid.columns, kMaxGridSide);
    requireRange("num_bucket_per_side", config.grid.rows, kMaxGridSide);
    requireRange("max_num_bbox", config.maxBoxes, static_cast<int>(kMaxLayoutBoxes));
    requireRange("width", config.width, kMaxLayoutSide);
    requireRange("height", config.height, kMaxLayoutSide);
    requireRange("num_inference_steps", config.steps, 1000);
    if (!(config.guidance >= 0.0 && config.guidance <= 1000.0))
        throw Error("\"cfg_scale\" must lie in 0..1000");
    const auto& counts = config.classCounts;
    if (!counts.empty() && counts.size() != config.classes.size())
        throw Error("\"class_counts\" must hold one number for each of the \"classes\"");
    if (std::any_of(counts.begin(), counts.end(), [](int64_t count) { return count < 0; }))
        throw Error("\"class_counts\" must not be negative");
}

} // namespace

GenerationConfig GenerationConfig::load(const std::filesystem::path& file)
{
    auto json = readJsonFile(file);
    try {
        if (!json.is_object())
            throw Error("it must hold a JSON object");
        const auto config = fromJson(std::move(json));
        check(config);
        return config;
    } catch (const std::exception& error) {
        throw Error("cannot use " + file.string() + ": " + error.what());
    }
}

void GenerationConfig::save(const std::filesystem::path& file) const
{
    auto json = Json::parse(extras);
    json["prompt_template"] = promptTemplate;
    json["num_bucket_per_side"] = { grid.columns, grid.rows };
    json["max_num_bbox"] = maxBoxes;
    json["width"] = width;
    json["height"] = height;
    json["cfg_scale"] = guidance;
    json["num_inference_steps"] = steps;
    json["dataset"] = dataset;
    json["classes"] = classes;
    if (!classCounts.empty())
        json["class_counts"] = classCounts;
    json["perception_tokens"] = { { "easy", easyToken }, { "hard", hardToken } };
    writeJsonFile(file, json);
}

} // namespace detdiffusion
