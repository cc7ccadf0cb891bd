#pragma once

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

// One function per subcommand, each in its own file `<name>_command.cpp`: declares the options and
// sets the callback that runs the command. Callbacks throw Error, Cancelled or std::exception.

void addBenchCommand(CLI::App& app, CommandContext& context);
void addDatasetCommand(CLI::App& app, CommandContext& context);
void addDetectCommand(CLI::App& app, CommandContext& context);
void addEvaluateCommand(CLI::App& app, CommandContext& context);
void addGenerateCommand(CLI::App& app, CommandContext& context);
void addLabelCommand(CLI::App& app, CommandContext& context);
void addModelCommand(CLI::App& app, CommandContext& context);
void addPairCommand(CLI::App& app, CommandContext& context);
void addTrainCommand(CLI::App& app, CommandContext& context);
void addTrainAutoencoderCommand(CLI::App& app, CommandContext& context);
void addTrainDetectorCommand(CLI::App& app, CommandContext& context);

} // namespace detdiffusion
