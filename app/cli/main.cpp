#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "core/domain/error.h"
#include "core/engine/thread_policy.h"
#include "core/tensor/memory_policy.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;
constexpr int kCancelled = 130;

int run(CLI::App& app, int argc, char** argv)
{
    try {
        app.parse(argc, argv);
        return kDone;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kWrongUsage;
    } catch (const detdiffusion::Cancelled&) {
        std::cerr << "cancelled\n";
        return kCancelled;
    } catch (const std::exception& error) {
        std::cerr << "error: " << error.what() << '\n';
        return kFailed;
    }
}

} // namespace

int main(int argc, char** argv)
{
    detdiffusion::restartWithSleepingThreads(argv);
    detdiffusion::keepFreedMemory();
    CLI::App app(
        "Perception-aware layout-to-image diffusion from the command line", "detdiffusion");
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", "detdiffusion " DETDIFFUSION_VERSION);

    detdiffusion::CommandContext context;
    context.installSignalHandlers();
    app.add_flag("--json", context.json, "Print one JSON object per line on stdout");
    app.add_flag("--quiet", context.quiet, "Print errors only");

    detdiffusion::addBenchCommand(app, context);
    detdiffusion::addModelCommand(app, context);
#ifdef DETDIFFUSION_WITH_IMAGING
    detdiffusion::addGenerateCommand(app, context);
    detdiffusion::addPairCommand(app, context);
    detdiffusion::addDatasetCommand(app, context);
    detdiffusion::addTrainCommand(app, context);
    detdiffusion::addTrainAutoencoderCommand(app, context);
    detdiffusion::addDetectCommand(app, context);
    detdiffusion::addEvaluateCommand(app, context);
    detdiffusion::addLabelCommand(app, context);
    detdiffusion::addTrainDetectorCommand(app, context);
#endif
    return run(app, argc, argv);
}
