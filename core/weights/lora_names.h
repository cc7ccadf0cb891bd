#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace detdiffusion {

/// What a tensor of a LoRA file is to its layer.
enum class LoraRole { Down, Up, Alpha };

/// The name of a LoRA tensor taken apart: `unet.conv_in.lora_A.weight` is Down of `unet.conv_in`.
struct LoraName {
    std::string layer; ///< as the file spells it
    LoraRole role;
};

/// Nothing for a name that is no tensor of a plain LoRA in any of the known spellings: kohya
/// (`.lora_down.weight`), PEFT (`.lora_A.weight`), diffusers (`.lora.down.weight`,
/// `.lora_linear_layer.down.weight`, `_lora.down.weight`).
std::optional<LoraName> parseLoraName(const std::string& tensor);

/// A matrix or convolution kernel of the model.
struct LoraTarget {
    std::string part; ///< "unet", "text_encoder"
    std::string weight; ///< "conv_in.weight"

    bool operator<(const LoraTarget& other) const;
};

/// All the ways in which LoRA files name the layers of one model. A table made from the model's own
/// names, because kohya's underscores cannot be split back: `to_out_0` is `to_out.0`.
class LoraNames {
public:
    void add(const LoraTarget& target);
    /// Targets of that name: none, one, or several when the model's own names collide.
    const std::vector<LoraTarget>& find(const std::string& layer) const;

private:
    std::unordered_map<std::string, std::vector<LoraTarget>> m_targets;
};

} // namespace detdiffusion
