#pragma once

#include <filesystem>
#include <string>

namespace detdiffusion {

/// A LoRA file to be added to a model, and how strongly.
struct LoraChoice {
    std::filesystem::path file;
    double weight = 1.0; ///< 0 = not at all; may be negative

    bool operator==(const LoraChoice&) const = default;
};

/// Reads `FILE` or `FILE=WEIGHT`. The text after the last `=` is the weight, unless the whole ends
/// in `.safetensors`. Throws Error for a weight that is no finite number, or no file name.
LoraChoice loraChoiceFromString(const std::string& text);

/// `NAME=WEIGHT` for people and metadata: the file's name without folder and ending.
std::string toString(const LoraChoice& choice);

} // namespace detdiffusion
