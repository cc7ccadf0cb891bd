#pragma once

#include "core/domain/lora_choice.h"

#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace detdiffusion {

/// `--lora FILE[=WEIGHT]`, any number of times; wrong weights are wrong usage. `loras` must live
/// until the command line is parsed.
CLI::Option* addLoraOption(CLI::App& command, std::vector<LoraChoice>& loras);

} // namespace detdiffusion
