#include "app/cli/train_arguments.h"

#include <CLI/CLI.hpp>

#include <csignal>

namespace detdiffusion {

namespace {

/// A run outlives whoever reads its output, and a file that may not grow is an error like any
/// other.
void ignoreDeadlySignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace

void TrainArguments::addTo(CLI::App& command, const std::function<void()>& describeAll,
    const std::function<void()>& run, const char* sourceHelp)
{
    auto* config = command.add_option("config", source, sourceHelp);
    command.add_flag(
        "--resume", resume, "Go on from the newest checkpoint; a run folder does so anyway");
    command.add_option("--stop-after", stopAfter, "Stop with a checkpoint after this step");
    command.add_option("--threads", threads, "Compute threads, 0 = all cores");
    command.add_flag("--describe", describe, "Print every setting and its default");
    command.callback([this, config, describeAll, run] {
        if (describe)
            return describeAll();
        if (config->count() == 0)
            throw CLI::RequiredError("config");
        ignoreDeadlySignals();
        run();
    });
}

bool TrainArguments::resumes(const RunFolder& folder) const
{
    return resume || (std::filesystem::is_directory(source) && folder.checkpoints().latest());
}

} // namespace detdiffusion
