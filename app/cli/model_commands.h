#pragma once

#include <filesystem>

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

// The subcommands of `model` that make a model.

/// `model convert`: another precision, or folder <-> single file.
void addModelConvert(CLI::App& model, CommandContext& context);
/// `model expand`: adds location and perception tokens.
void addModelExpand(CLI::App& model, CommandContext& context);
/// `model merge`: adds LoRAs to the weights.
void addModelMerge(CLI::App& model, CommandContext& context);
/// `model random`: random weights of a known size.
void addModelRandom(CLI::App& model, CommandContext& context);

/// The last line of each: where the model is.
void sayDone(const CommandContext& context, const std::filesystem::path& out);

} // namespace detdiffusion
