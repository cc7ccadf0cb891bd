#include "core/engine/model_conversion.h"

#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/engine/stored_precision.h"
#include "core/weights/safetensors.h"

namespace detdiffusion {

namespace {

constexpr const char* kTrainingState = "training_state.safetensors";

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
    if (!std::filesystem::exists(from / "model_index.json"))
        throw Error(from.string() + ": not a model folder, model_index.json is missing");
    StagingFolder staging(to);
    try {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(from))
            if (entry.path().filename() != kTrainingState)
                copyEntry(entry.path(), staging.path() / entry.path().lexically_relative(from),
                    precision);
    } catch (const std::filesystem::filesystem_error& error) {
        throw Error("cannot write " + to.string() + ": " + error.what());
    }
    staging.commit();
}

} // namespace detdiffusion
