#include "app/cli/train_arguments.h"

#include "core/domain/error.h"
#include "core/training/run_record.h"
#include "core/training/setting_changes.h"

#include <CLI/CLI.hpp>

#include <algorithm>
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
    command
        .add_option("--set", changes,
            "NAME=VALUE: a setting that differs from the file's, such as data.images=/mnt/cells "
            "for a run that came from another machine")
        ->allow_extra_args(false);
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

nlohmann::json TrainArguments::settings(const std::string& kind) const
{
    const bool changesRun = std::any_of(changes.begin(), changes.end(),
        [](const std::string& change) { return change.starts_with("run="); });
    if (changesRun && std::filesystem::is_directory(source))
        throw Error("--set run: " + source.string()
            + " is the folder of a run; copy it, and train the copy");
    auto settings = loadRunOptions(source, kind);
    changeSettings(settings, changes);
    return settings;
}

bool TrainArguments::resumes(const RunFolder& folder) const
{
    return resume || (std::filesystem::is_directory(source) && folder.checkpoints().latest());
}

} // namespace detdiffusion
