#pragma once

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

// Subcommands of `detdiffusion dataset`.

void addDatasetConvert(CLI::App& dataset, CommandContext& context);
void addDatasetFilter(CLI::App& dataset, CommandContext& context);
void addDatasetStats(CLI::App& dataset, CommandContext& context);
void addDatasetTile(CLI::App& dataset, CommandContext& context);

} // namespace detdiffusion
