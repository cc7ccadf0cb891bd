#include "core/engine/generation_metadata.h"

#include "core/domain/error.h"
#include "core/domain/layout_file.h"

#include <nlohmann/json.hpp>

#include <map>

namespace detdiffusion {

namespace {

constexpr int kVersion = 1;

/// The names that Automatic1111 and the tools around it know.
std::string publicSamplerName(const std::string& sampler)
{
    static const std::map<std::string, std::string> names { { "pndm", "PLMS" }, { "ddim", "DDIM" },
        { "dpm++2m", "DPM++ 2M" }, { "euler", "Euler" }, { "unipc", "UniPC" } };
    const auto found = names.find(sampler);
    return found == names.end() ? sampler : found->second;
}

/// Quoted, because a comma ends a value.
std::string lorasOf(const GeneratedImage& picture)
{
    std::string names;
    for (const auto& lora : picture.loras)
        names += (names.empty() ? "" : ", ") + lora;
    return names.empty() ? "" : ", LoRAs: " + nlohmann::json(names).dump();
}

GenerationMetadata readMetadata(const nlohmann::json& json, const std::string& source)
{
    if (json.at("version").get<int>() > kVersion)
        throw Error(source + ": its metadata was written by a newer version of this program");
    GenerationMetadata metadata;
    metadata.request.layout = parseLayout(json.at("layout").dump(), source);
    auto& settings = metadata.request.settings;
    settings.seed = json.at("seed").get<uint64_t>();
    settings.steps = json.at("steps").get<int>();
    settings.guidance = json.at("guidance").get<double>();
    settings.sampler = json.at("sampler").get<std::string>();
    settings.strategy = strategyFromString(json.at("strategy").get<std::string>());
    metadata.prompt = json.value("prompt", "");
    metadata.modelName = json.value("model", "");
    metadata.modelHash = json.value("model_hash", "");
    metadata.loras = json.value("loras", std::vector<std::string>());
    metadata.pairId = json.value("pair_id", "");
    return metadata;
}

} // namespace

std::string formatInfotext(const GeneratedImage& picture)
{
    const auto& settings = picture.settings;
    const auto guidance = nlohmann::json(settings.guidance).dump();
    return picture.prompt + "\nSteps: " + std::to_string(settings.steps) + ", Sampler: "
        + publicSamplerName(settings.sampler) + ", CFG scale: " + guidance + ", Seed: "
        + std::to_string(settings.seed) + ", Size: " + std::to_string(picture.layout.width) + "x"
        + std::to_string(picture.layout.height) + ", Model hash: " + picture.modelHash
        + ", Model: " + picture.modelName + lorasOf(picture) + ", Perception strategy: "
        + toString(settings.strategy) + ", Version: DetDiffusion Studio";
}

std::string formatMetadata(const GeneratedImage& picture)
{
    const auto& settings = picture.settings;
    nlohmann::ordered_json json {
        { "version", kVersion },
        { "layout", nlohmann::ordered_json::parse(formatLayout(picture.layout)) },
        { "seed", settings.seed },
        { "sampler", settings.sampler },
        { "steps", settings.steps },
        { "guidance", settings.guidance },
        { "strategy", toString(settings.strategy) },
        { "prompt", picture.prompt },
        { "model", picture.modelName },
        { "model_hash", picture.modelHash },
    };
    if (!picture.loras.empty())
        json["loras"] = picture.loras;
    if (!picture.pairId.empty())
        json["pair_id"] = picture.pairId;
    return json.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

GenerationMetadata parseMetadata(const std::string& json, const std::string& source)
{
    try {
        return readMetadata(nlohmann::json::parse(json), source);
    } catch (const nlohmann::json::exception& error) {
        throw Error(source + ": its picture metadata can't be read: " + error.what());
    }
}

} // namespace detdiffusion
