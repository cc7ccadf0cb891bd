#include "core/engine/lora_filters.h"

#include "core/weights/lora_adapter.h"

namespace detdiffusion {

std::map<std::string, std::vector<WeightSource::Filter>> loraFilters(
    const std::map<std::string, TensorMap>& model, const std::vector<LoraChoice>& loras)
{
    LoraAdapter::Parts parts;
    for (const char* part : kLoraParts)
        parts[part] = model.at(part);
    std::map<std::string, std::vector<WeightSource::Filter>> filters;
    for (const auto& lora : loras) {
        const LoraAdapter adapter(lora.file, parts);
        for (const char* part : kLoraParts)
            filters[part].push_back(adapter.filter(part, lora.weight));
    }
    return filters;
}

} // namespace detdiffusion
