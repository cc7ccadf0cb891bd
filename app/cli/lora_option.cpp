#include "app/cli/lora_option.h"

#include "core/domain/error.h"

#include <CLI/CLI.hpp>

namespace detdiffusion {

CLI::Option* addLoraOption(CLI::App& command, std::vector<LoraChoice>& loras)
{
    const auto read = [&loras](const std::vector<std::string>& texts) {
        try {
            for (const auto& text : texts)
                loras.push_back(loraChoiceFromString(text));
        } catch (const Error& error) {
            throw CLI::ValidationError("--lora", error.what());
        }
    };
    return command
        .add_option_function<std::vector<std::string>>(
            "--lora", read, "LoRA to add to the model's weights, again for each (weight: 1)")
        ->type_name("FILE[=WEIGHT]")
        ->allow_extra_args(false);
}

} // namespace detdiffusion
