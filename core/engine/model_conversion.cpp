#include "core/engine/model_conversion.h"

#include "core/domain/staging_folder.h"
#include "core/engine/model_files.h"
#include "core/engine/stored_precision.h"
#include "core/weights/safetensors.h"

namespace detdiffusion {

namespace {

void copyEntry(const std::filesystem::path& from, const std::filesystem::path& to,
    const std::string& precision)
{
    if (std::filesystem::is_directory(from)) {
        std::filesystem::create_directories(to);
    } else if (from.extension() == ".safetensors") {
        const SafetensorsFile file(from);
        saveSafetensors(to, storedAs(file.tensors(), precision), file.metadata());
    } else {
        std::filesystem::copy_file(from, to);
    }
}

} // namespace

void convertModel(const std::filesystem::path& from, const std::filesystem::path& to,
    const std::string& precision)
{
    requireModelFolder(from);
    fillFolder(to, [&](const std::filesystem::path& folder) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(from))
            if (entry.path().filename() != kTrainingState)
                copyEntry(entry.path(), folder / entry.path().lexically_relative(from), precision);
    });
}

} // namespace detdiffusion
