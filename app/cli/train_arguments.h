#pragma once

#include "app/cli/command_context.h"
#include "core/domain/launch_environment.h"
#include "core/training/option_writer.h"
#include "core/training/run_session.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace detdiffusion {

/// What every train command takes, and what it does with a trainer.
struct TrainArguments {
    std::filesystem::path source; ///< settings (JSON) or the folder of a run
    int64_t stopAfter = -1; ///< -1 = as the settings say
    std::vector<std::string> changes; ///< of settings, see changeSettings()
    int threads = 0;
    bool resume = false;
    bool describe = false;

    /// Adds the options; when the command is called and not asked to --describe, `run` is what it
    /// does.
    void addTo(CLI::App& command, const std::function<void()>& describeAll,
        const std::function<void()>& run, const char* sourceHelp);

    /// The settings of the source with the changes. Throws Error.
    nlohmann::json settings(const std::string& kind) const;

    /// A run folder goes on from its newest checkpoint unasked.
    bool resumes(const RunFolder& folder) const;
};

/// Prints every setting of a kind of training with its default.
template <typename Options> void describeSettings()
{
    Options defaults;
    OptionWriter writer;
    visitOptions(writer, defaults);
    std::cout << writer.documentation();
}

/// Trains as the source of `arguments` says: `parse` makes the settings from JSON, `train` does the
/// rest. Every line of metrics is printed.
template <typename Options>
void conductRun(CommandContext& context, const TrainArguments& arguments, const char* kind,
    Options (*parse)(const nlohmann::json&, const std::string&),
    const std::function<void(RunSession&, const Options&)>& train)
{
    const auto json = arguments.settings(kind);
    const auto read = [&] {
        auto options = parse(json, arguments.source.string());
        if (arguments.stopAfter >= 0)
            options.stopAfter = arguments.stopAfter;
        return options;
    };
    // Whoever looks into a run folder shall see there what is wrong with its settings.
    const bool isFolder = std::filesystem::is_directory(arguments.source);
    RunSession session(isFolder ? arguments.source : read().run,
        launchEnvironment().rank == 0 ? RunRole::Writer : RunRole::Follower);
    session.listen([&context](const nlohmann::json& line) {
        context.emitJson(line);
        context.say(line.dump());
    });
    session.conduct([&] { train(session, read()); });
}

} // namespace detdiffusion
