#include "core/training/setting_changes.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace detdiffusion {

namespace {

nlohmann::json valueOf(const std::string& text)
{
    try {
        return parseJson(text);
    } catch (const nlohmann::json::exception&) {
        return text;
    }
}

nlohmann::json& fieldOf(
    nlohmann::json& settings, const std::string& name, const std::string& change)
{
    auto* field = &settings;
    std::istringstream parts(name);
    for (std::string part; std::getline(parts, part, '.');) {
        if (part.empty() || !(field->is_object() || field->is_null()))
            throw Error("\"" + change + "\" names no setting; --describe lists them");
        field = &(*field)[part];
    }
    return *field;
}

} // namespace

void changeSettings(nlohmann::json& settings, const std::vector<std::string>& changes)
{
    for (const auto& change : changes) {
        const auto equals = change.find('=');
        if (equals == std::string::npos || equals == 0)
            throw Error("\"" + change + "\" must be NAME=VALUE, such as data.images=/mnt/cells");
        fieldOf(settings, change.substr(0, equals), change) = valueOf(change.substr(equals + 1));
    }
}

} // namespace detdiffusion
