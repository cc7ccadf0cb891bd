#include "app/cli/train_arguments.h"

#include <CLI/CLI.hpp>

namespace detdiffusion {

void TrainArguments::addTo(CLI::App& command, const std::function<void()>& describeAll,
    const std::function<void()>& run, const char* sourceHelp)
{
    auto* config = command.add_option("config", source, sourceHelp);
    command.add_flag("--resume", resume, "Go on from the newest checkpoint");
    command.add_option("--stop-after", stopAfter, "Stop with a checkpoint after this step");
    command.add_option("--threads", threads, "Compute threads, 0 = all cores");
    command.add_flag("--describe", describe, "Print every setting and its default");
    command.callback([this, config, describeAll, run] {
        if (describe)
            return describeAll();
        if (config->count() == 0)
            throw CLI::RequiredError("config");
        run();
    });
}

} // namespace detdiffusion
