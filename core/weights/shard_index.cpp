#include "core/weights/shard_index.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kMap = "weight_map";

/// The index may only name files beside it: a path could lead anywhere on the disk.
fs::path fileBeside(const fs::path& index, const nlohmann::json& name)
{
    if (!name.is_string())
        throw Error(index.string() + ": \"weight_map\" must hold file names");
    const fs::path file = name.get<std::string>();
    if (file.empty() || file != file.filename() || file == "." || file == ".."
        || file.string().find('\\') != std::string::npos)
        throw Error(index.string() + ": \"" + file.string()
            + "\" is no plain file name; shards must lie beside their index");
    if (!fs::is_regular_file(index.parent_path() / file))
        throw Error(index.string() + " names " + file.string()
            + ", which is missing; download every shard of the model");
    return index.parent_path() / file;
}

} // namespace

std::map<std::string, fs::path> readShardIndex(const fs::path& index)
{
    const auto json = readJsonFile(index);
    if (!json.is_object() || !json.contains(kMap) || !json.at(kMap).is_object())
        throw Error(index.string() + ": a shard index needs an object \"weight_map\"");
    std::map<std::string, fs::path> files;
    for (const auto& [tensor, file] : json.at(kMap).items())
        files.emplace(tensor, fileBeside(index, file));
    return files;
}

} // namespace detdiffusion
