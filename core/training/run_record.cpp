#include "core/training/run_record.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/training/utc_time.h"

#include <nlohmann/json.hpp>
#include <torch/version.h>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

/// {"name": {"from": old, "to": new}} for every setting that changed.
nlohmann::json changes(const nlohmann::json& before, const nlohmann::json& after)
{
    auto changed = nlohmann::json::object();
    const auto flatBefore = before.flatten();
    const auto flat = after.flatten();
    for (const auto& [path, value] : flat.items()) {
        const auto old = flatBefore.value(path, nlohmann::json());
        if (old != value)
            changed[path] = { { "from", old }, { "to", value } };
    }
    return changed;
}

} // namespace

std::vector<std::string> recordStart(const fs::path& run, const std::string& kind,
    const nlohmann::json& options, const nlohmann::json& data, int64_t step)
{
    const auto file = run / "run.json";
    auto record = fs::exists(file) ? readJsonFile(file) : nlohmann::json::object();
    nlohmann::json entry { { "time", utcTime() }, { "step", step } };
    if (record.contains("options"))
        entry["changed"] = changes(record["options"], options);
    const auto otherData = changes(record.value("data", data), data);
    if (!otherData.empty())
        entry["data_changed"] = otherData;
    record["kind"] = kind;
    record["options"] = options;
    record["data"] = data;
    record["versions"] = { { "detdiffusion", DETDIFFUSION_VERSION }, { "torch", TORCH_VERSION } };
    record["history"].push_back(entry);
    writeJsonFile(file, record);
    std::vector<std::string> names;
    for (const auto& [name, change] : otherData.items())
        names.push_back(name.substr(1));
    return names;
}

nlohmann::json loadRunOptions(const fs::path& path, const std::string& kind)
{
    if (!fs::is_directory(path))
        return readJsonFile(path);
    nlohmann::json options;
    if (!fs::exists(path / "run.json")) {
        if (!fs::exists(path / "settings.json"))
            throw Error(path.string()
                + " is no run: it holds neither run.json nor settings.json; name a run folder or a "
                  "file of settings");
        options = readJsonFile(path / "settings.json");
    } else {
        const auto record = readJsonFile(path / "run.json");
        if (record.value("kind", std::string()) != kind || !record.contains("options"))
            throw Error((path / "run.json").string() + " is not the record of a " + kind + " run");
        options = record["options"];
    }
    if (options.is_object())
        options["run"] = path.string(); // it may have been made elsewhere
    return options;
}

} // namespace detdiffusion
