#pragma once

#include "app/cli/command_context.h"
#include "core/training/option_writer.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iostream>

namespace CLI {
class App;
}

namespace detdiffusion {

/// What every train command takes, and what it does with a trainer.
struct TrainArguments {
    std::filesystem::path source; ///< settings (JSON) or the folder of a run
    int64_t stopAfter = -1; ///< -1 = as the settings say
    int threads = 0;
    bool resume = false;
    bool describe = false;

    /// Adds the options; when the command is called and not asked to --describe, `run` is what it
    /// does.
    void addTo(CLI::App& command, const std::function<void()>& describeAll,
        const std::function<void()>& run, const char* sourceHelp);
};

/// Prints every setting of a kind of training with its default.
template <typename Options> void describeSettings()
{
    Options defaults;
    OptionWriter writer;
    visitOptions(writer, defaults);
    std::cout << writer.documentation();
}

template <typename Options> void applyStop(Options& options, const TrainArguments& arguments)
{
    if (arguments.stopAfter >= 0)
        options.stopAfter = arguments.stopAfter;
}

/// Trains to the end; every line of metrics is printed.
template <typename Trainer> void runTrainer(CommandContext& context, Trainer& trainer)
{
    trainer.listen([&context](const nlohmann::json& line) {
        context.emitJson(line);
        context.say(line.dump());
    });
    trainer.run(Control { context.stopToken(), {}, {} });
}

} // namespace detdiffusion
