#include "core/weights/lora_names.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace detdiffusion {

namespace {

constexpr std::string_view kWeight = ".weight";

struct Ending {
    std::string_view text;
    LoraRole role;
};

constexpr std::array<Ending, 11> kEndings { {
    { ".lora_down.weight", LoraRole::Down },
    { ".lora_up.weight", LoraRole::Up },
    { ".alpha", LoraRole::Alpha },
    { ".lora_A.weight", LoraRole::Down },
    { ".lora_B.weight", LoraRole::Up },
    { ".lora.down.weight", LoraRole::Down },
    { ".lora.up.weight", LoraRole::Up },
    { ".lora_linear_layer.down.weight", LoraRole::Down },
    { ".lora_linear_layer.up.weight", LoraRole::Up },
    { "_lora.down.weight", LoraRole::Down },
    { "_lora.up.weight", LoraRole::Up },
} };

/// How diffusers 0.14 to 0.21 called the layers of an attention. The U-Net's belong to a
/// "processor"; the text encoder's have the U-Net's names.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kAttention { {
    { ".to_q", ".processor.to_q" },
    { ".to_k", ".processor.to_k" },
    { ".to_v", ".processor.to_v" },
    { ".to_out.0", ".processor.to_out" },
    { ".q_proj", ".to_q" },
    { ".k_proj", ".to_k" },
    { ".v_proj", ".to_v" },
    { ".out_proj", ".to_out" },
} };

std::string withoutEnding(const std::string& text, std::string_view ending)
{
    return text.substr(0, text.size() - ending.size());
}

std::string kohyaName(const std::string& part, std::string layer)
{
    std::replace(layer.begin(), layer.end(), '.', '_');
    return (part == "text_encoder" ? "lora_te_" : "lora_" + part + "_") + layer;
}

std::vector<std::string> dottedNames(const std::string& layer)
{
    std::vector<std::string> names { layer };
    for (const auto& [ours, theirs] : kAttention)
        if (layer.ends_with(ours))
            names.push_back(withoutEnding(layer, ours) + std::string(theirs));
    return names;
}

std::vector<std::string> spellings(const std::string& part, const std::string& layer)
{
    std::vector<std::string> names { kohyaName(part, layer) };
    for (const auto& name : dottedNames(layer)) {
        names.push_back(part + "." + name);
        names.push_back("base_model.model." + name); // PEFT's own files
        names.push_back(name); // diffusers' files of a U-Net alone
    }
    return names;
}

} // namespace

std::optional<LoraName> parseLoraName(const std::string& tensor)
{
    for (const auto& [ending, role] : kEndings)
        if (tensor.size() > ending.size() && tensor.ends_with(ending))
            return LoraName { withoutEnding(tensor, ending), role };
    return std::nullopt;
}

bool LoraTarget::operator<(const LoraTarget& other) const
{
    return std::tie(part, weight) < std::tie(other.part, other.weight);
}

void LoraNames::add(const LoraTarget& target)
{
    if (target.weight.ends_with(kWeight))
        for (const auto& name : spellings(target.part, withoutEnding(target.weight, kWeight)))
            m_targets[name].push_back(target);
}

const std::vector<LoraTarget>& LoraNames::find(const std::string& layer) const
{
    static const std::vector<LoraTarget> kNone;
    const auto found = m_targets.find(layer);
    return found == m_targets.end() ? kNone : found->second;
}

} // namespace detdiffusion
