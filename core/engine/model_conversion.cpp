#include "core/engine/model_conversion.h"

#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/tensor/device.h"
#include "core/weights/safetensors.h"

#include <torch/torch.h>

namespace detdiffusion {

namespace {

constexpr const char* kTrainingState = "training_state.safetensors";

void convertWeights(
    const std::filesystem::path& from, const std::filesystem::path& to, torch::ScalarType precision)
{
    const SafetensorsFile file(from);
    auto tensors = file.tensors();
    for (auto& [name, tensor] : tensors)
        if (tensor.is_floating_point())
            tensor = tensor.to(precision);
    saveSafetensors(to, tensors, file.metadata());
}

void copyEntry(
    const std::filesystem::path& from, const std::filesystem::path& to, torch::ScalarType precision)
{
    if (std::filesystem::is_directory(from))
        std::filesystem::create_directories(to);
    else if (from.extension() == ".safetensors")
        convertWeights(from, to, precision);
    else
        std::filesystem::copy_file(from, to);
}

} // namespace

void convertModel(const std::filesystem::path& from, const std::filesystem::path& to,
    const std::string& precision)
{
    const auto type = precisionFromString(precision);
    if (!std::filesystem::exists(from / "model_index.json"))
        throw Error(from.string() + ": not a model folder, model_index.json is missing");
    StagingFolder staging(to);
    try {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(from))
            if (entry.path().filename() != kTrainingState)
                copyEntry(
                    entry.path(), staging.path() / entry.path().lexically_relative(from), type);
    } catch (const std::filesystem::filesystem_error& error) {
        throw Error("cannot write " + to.string() + ": " + error.what());
    }
    staging.commit();
}

} // namespace detdiffusion
