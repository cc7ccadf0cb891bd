#include "core/engine/model_files.h"

#include "core/domain/error.h"
#include "core/weights/part_weights.h"

#include <system_error>

namespace detdiffusion {

namespace fs = std::filesystem;

void requireModelFolder(const fs::path& folder)
{
    std::error_code unreadable;
    if (!fs::exists(folder / "model_index.json", unreadable))
        throw Error(folder.string() + ": not a model folder, model_index.json is missing");
}

void copyPart(const fs::path& from, const fs::path& to, const WeightsChange& change)
{
    fs::create_directories(to);
    fs::copy_file(from / "config.json", to / "config.json");
    for (const auto& path : partWeightFiles(from)) {
        if (!change) {
            fs::copy_file(path, to / path.filename());
            continue;
        }
        const SafetensorsFile file(path);
        saveSafetensors(to / path.filename(), change(file.tensors()), file.metadata());
    }
    const auto index = findPartWeights(from);
    if (!fs::exists(to / index.filename()))
        fs::copy_file(index, to / index.filename());
}

} // namespace detdiffusion
