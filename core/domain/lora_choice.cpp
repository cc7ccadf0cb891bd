#include "core/domain/lora_choice.h"

#include "core/domain/error.h"

#include <charconv>
#include <cmath>

namespace detdiffusion {

namespace {

double weightFromString(const std::string& text, const std::string& choice)
{
    double weight = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, code] = std::from_chars(text.data(), end, weight);
    if (code != std::errc() || stop != end || !std::isfinite(weight))
        throw Error("\"" + text + "\" in \"" + choice
            + "\" is no weight: write FILE=WEIGHT with a number such as 0.7");
    return weight;
}

} // namespace

LoraChoice loraChoiceFromString(const std::string& text)
{
    const auto equals = text.rfind('=');
    LoraChoice choice { text };
    if (equals != std::string::npos && !text.ends_with(".safetensors"))
        choice = { text.substr(0, equals), weightFromString(text.substr(equals + 1), text) };
    if (choice.file.empty())
        throw Error("\"" + text + "\" names no LoRA file: write FILE or FILE=WEIGHT");
    return choice;
}

std::string toString(const LoraChoice& choice)
{
    char weight[32];
    const auto end = std::to_chars(std::begin(weight), std::end(weight), choice.weight).ptr;
    return choice.file.stem().string() + "=" + std::string(weight, end);
}

} // namespace detdiffusion
