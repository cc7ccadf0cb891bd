#include "core/engine/lora_filters.h"

#include "core/weights/diffusers_folder.h"
#include "core/weights/lora_adapter.h"

namespace detdiffusion {

std::map<std::string, std::vector<WeightSource::Filter>> loraFilters(
    const std::filesystem::path& modelFolder, const std::vector<LoraChoice>& loras,
    const std::string& variant)
{
    LoraAdapter::Parts parts;
    for (const char* part : kLoraParts)
        parts[part] =
            PartWeights(modelFolder / part, variantOfPart(modelFolder, part, variant)).tensors();
    std::map<std::string, std::vector<WeightSource::Filter>> filters;
    for (const auto& lora : loras) {
        const LoraAdapter adapter(lora.file, parts);
        for (const char* part : kLoraParts)
            filters[part].push_back(adapter.filter(part, lora.weight));
    }
    return filters;
}

} // namespace detdiffusion
