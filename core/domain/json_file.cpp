#include "core/domain/json_file.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

nlohmann::json parseJson(std::string_view text)
{
    constexpr int kDeepest = 200;
    const auto refuseDepth = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        if (depth > kDeepest)
            throw Error("the JSON text is nested too deeply");
        return true;
    };
    return nlohmann::json::parse(text, refuseDepth);
}

nlohmann::json readJsonFile(const std::filesystem::path& path)
{
    const auto text = readTextFile(path);
    try {
        return parseJson(text);
    } catch (const nlohmann::json::exception& error) {
        throw Error("cannot read " + path.string() + ": not valid JSON: " + error.what());
    } catch (const Error& error) {
        throw Error("cannot read " + path.string() + ": " + error.what());
    }
}

void writeJsonFile(const std::filesystem::path& path, const nlohmann::json& json)
try {
    writeFileAtomically(path, json.dump(2) + "\n");
} catch (const nlohmann::json::exception& error) {
    throw Error("cannot write " + path.string() + ": " + error.what());
}

} // namespace detdiffusion
