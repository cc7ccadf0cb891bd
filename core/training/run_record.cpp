#include "core/training/run_record.h"

#include "core/domain/error.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <ctime>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

std::string timeStamp()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc {};
    gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

/// {"name": {"from": old, "to": new}} for every setting that changed.
nlohmann::json changes(const nlohmann::json& before, const nlohmann::json& after)
{
    auto changed = nlohmann::json::object();
    const auto flat = after.flatten();
    for (const auto& [path, value] : flat.items()) {
        const nlohmann::json::json_pointer pointer(path);
        const auto old = before.contains(pointer) ? before[pointer] : nlohmann::json();
        if (old != value)
            changed[path] = { { "from", old }, { "to", value } };
    }
    return changed;
}

} // namespace

void recordStart(const fs::path& run, const std::string& kind, const nlohmann::json& options,
    const nlohmann::json& data, int64_t step)
{
    const auto file = run / "run.json";
    auto record = fs::exists(file) ? readJsonFile(file) : nlohmann::json::object();
    nlohmann::json entry { { "time", timeStamp() }, { "step", step } };
    if (record.contains("options"))
        entry["changed"] = changes(record["options"], options);
    record["kind"] = kind;
    record["options"] = options;
    record["data"] = data;
    record["versions"] = { { "detdiffusion", DETDIFFUSION_VERSION }, { "torch", TORCH_VERSION } };
    record["history"].push_back(entry);
    writeJsonFile(file, record);
}

nlohmann::json loadRunOptions(const fs::path& path, const std::string& kind)
{
    if (!fs::is_directory(path))
        return readJsonFile(path);
    const auto record = readJsonFile(path / "run.json");
    if (record.value("kind", std::string()) != kind || !record.contains("options"))
        throw Error((path / "run.json").string() + " is not the record of a " + kind + " run");
    return record["options"];
}

} // namespace detdiffusion
