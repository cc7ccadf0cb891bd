#include "core/engine/lora_merge.h"

#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/engine/lora_filters.h"
#include "core/engine/model_files.h"
#include "core/tensor/torch_errors.h"
#include "core/weights/part_weights.h"

#include <torch/torch.h>

#include <algorithm>
#include <iterator>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

using Filters = std::vector<WeightSource::Filter>;

torch::Tensor merged(const std::string& name, const torch::Tensor& tensor, const Filters& filters)
{
    auto changed = tensor;
    for (const auto& filter : filters)
        changed = filter(name, changed);
    if (changed.is_same(tensor))
        return tensor;
    changed = changed.to(tensor.scalar_type());
    if (!torch::isfinite(changed).all().item<bool>())
        throw Error(name
            + " with the LoRAs is too large for the precision it is stored in: lower the weights, "
              "or convert the model to fp32 first (detdiffusion model convert)");
    return changed;
}

void copyOthers(const fs::path& from, const fs::path& to)
{
    for (const auto& entry : fs::directory_iterator(from)) {
        const auto name = entry.path().filename();
        const bool isOther =
            std::find(std::begin(kLoraParts), std::end(kLoraParts), name) == std::end(kLoraParts);
        if (isOther && name != kTrainingState)
            fs::copy(entry.path(), to / name, fs::copy_options::recursive);
    }
}

void mergeInto(const fs::path& from, const fs::path& to, const std::vector<LoraChoice>& loras)
{
    std::map<std::string, TensorMap> model;
    for (const char* part : kLoraParts)
        model[part] = PartWeights(from / part).tensors();
    const auto filters = loraFilters(model, loras);
    for (const char* part : kLoraParts)
        copyPart(from / part, to / part, [&](TensorMap tensors) {
            for (auto& [name, tensor] : tensors)
                tensor = merged(name, tensor, filters.at(part));
            return tensors;
        });
    copyOthers(from, to);
}

} // namespace

void mergeLoras(const fs::path& from, const fs::path& to, const std::vector<LoraChoice>& loras)
{
    if (loras.empty())
        throw Error("no LoRA to merge into " + from.string() + ": name at least one file");
    requireModelFolder(from);
    withTorchErrors("merging",
        [&] { fillFolder(to, [&](const fs::path& folder) { mergeInto(from, folder, loras); }); });
}

} // namespace detdiffusion
