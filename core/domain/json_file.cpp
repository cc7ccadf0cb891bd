#include "core/domain/json_file.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

nlohmann::json readJsonFile(const std::filesystem::path& path)
{
    const auto text = readTextFile(path);
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception& error) {
        throw Error("cannot read " + path.string() + ": not valid JSON: " + error.what());
    }
}

void writeJsonFile(const std::filesystem::path& path, const nlohmann::json& json)
try {
    writeFileAtomically(path, json.dump(2) + "\n");
} catch (const nlohmann::json::exception& error) {
    throw Error("cannot write " + path.string() + ": " + error.what());
}

} // namespace detdiffusion
