#include "core/engine/lora_merge.h"

#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/engine/model_files.h"
#include "core/tensor/torch_errors.h"
#include "core/weights/lora_adapter.h"
#include "core/weights/part_weights.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

using Filters = std::vector<WeightSource::Filter>;

constexpr std::array<const char*, 2> kParts { "unet", "text_encoder" };

/// Part -> what the LoRAs do to its tensors, in order.
std::map<std::string, Filters> filtersOf(
    const fs::path& model, const std::vector<LoraChoice>& loras)
{
    LoraAdapter::Parts parts;
    for (const char* part : kParts)
        parts.emplace(part, PartWeights(model / part).tensors());
    std::map<std::string, Filters> filters;
    for (const auto& lora : loras) {
        const LoraAdapter adapter(lora.file, parts);
        for (const char* part : kParts)
            filters[part].push_back(adapter.filter(part, lora.weight));
    }
    return filters;
}

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
        const bool isOther = std::find(kParts.begin(), kParts.end(), name) == kParts.end();
        if (isOther && name != kTrainingState)
            fs::copy(entry.path(), to / name, fs::copy_options::recursive);
    }
}

void mergeInto(const fs::path& from, const fs::path& to, const std::vector<LoraChoice>& loras)
{
    const auto filters = filtersOf(from, loras);
    for (const char* part : kParts)
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
