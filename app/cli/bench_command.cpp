#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "core/engine/benchmark.h"
#include "core/engine/resource_paths.h"
#ifdef DETDIFFUSION_WITH_IMAGING
#include "core/training/training_benchmark.h"
#endif

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace detdiffusion {

namespace {

void sayRow(const CommandContext& context, const BenchmarkRow& row)
{
    char line[160];
    std::snprintf(line, sizeof line, "%-26s %9.3f %9.3f %7.2f", row.name.c_str(), row.wall, row.cpu,
        row.ratio);
    std::string text = line;
    if (row.gigaflops > 0.0) {
        std::snprintf(line, sizeof line, " %9.1f %7.0f %%", row.gigaflops, 100.0 * row.peakShare);
        text += line;
    }
    if (row.samplesPerSecond > 0.0) {
        std::snprintf(line, sizeof line, " %9.2f", row.samplesPerSecond);
        text += line;
    }
    context.say(text);
}

void sayReport(const CommandContext& context, const BenchmarkReport& report)
{
    char line[160];
    std::snprintf(line, sizeof line,
        "Peak of %d threads with %s, %s: %.0f GFLOP/s fp32, %.0f GFLOP/s bf16", report.threads,
        report.instructions.c_str(), report.peakOf.c_str(), report.peakSingle, report.peakHalf);
    context.say(line);
    if (!report.rows.empty()) {
        std::snprintf(
            line, sizeof line, "%s: %.1f GFLOP", report.work.c_str(), 1e-9 * report.operations);
        context.say(line);
        context.say(
            std::string("                              wall s  CPU s/th   ratio   GFLOP/s of peak")
            + (report.samples > 0 ? " samples/s" : ""));
    }
    for (const auto& row : report.rows)
        sayRow(context, row);
    std::snprintf(
        line, sizeof line, "Peak memory of the process: %.2f GB", 1e-9 * report.peakMemory);
    context.say(line);
}

nlohmann::json toJson(const BenchmarkReport& report)
{
    auto rows = nlohmann::json::array();
    for (const auto& row : report.rows)
        rows.push_back({ { "name", row.name }, { "wall_seconds", row.wall },
            { "cpu_seconds_per_thread", row.cpu }, { "ratio", row.ratio },
            { "gigaflops", row.gigaflops }, { "peak_share", row.peakShare },
            { "samples_per_second", row.samplesPerSecond } });
    return { { "event", "benchmark" }, { "work", report.work }, { "threads", report.threads },
        { "instructions", report.instructions }, { "operations", report.operations },
        { "peak_of", report.peakOf }, { "peak_fp32_gigaflops", report.peakSingle },
        { "peak_bf16_gigaflops", report.peakHalf }, { "peak_memory_bytes", report.peakMemory },
        { "rows", rows } };
}

/// Training is a part of programs that read pictures.
#ifdef DETDIFFUSION_WITH_IMAGING
constexpr const char* kTraining = "train";

std::vector<std::string> names()
{
    auto names = benchmarkNames();
    names.emplace_back(kTraining);
    return names;
}

BenchmarkReport measured(
    const std::string& name, const BenchmarkOptions& options, const Control& control)
{
    return name == kTraining ? benchmarkTraining(options, control)
                             : runBenchmark(name, options, control);
}
#else
std::vector<std::string> names()
{
    return benchmarkNames();
}

BenchmarkReport measured(
    const std::string& name, const BenchmarkOptions& options, const Control& control)
{
    return runBenchmark(name, options, control);
}
#endif

} // namespace

void addBenchCommand(CLI::App& app, CommandContext& context)
{
    struct Arguments {
        std::string name;
        BenchmarkOptions options;
    };
    const auto arguments = std::make_shared<Arguments>();
    auto& options = arguments->options;
    CLI::App* command =
        app.add_subcommand("bench", "Measure engine and training against LibTorch on this machine");
    command->add_option("what", arguments->name, "Which part")
        ->required()
        ->check(CLI::IsMember(names()));
    command->add_option("--model", options.model,
        "Model folder (default: the bundled one; `model random` makes one of full size)");
    command->add_option("--size", options.size, "Side of the picture (default: the model's)")
        ->check(CLI::Range(8, 4096));
    command->add_option("--repeats", options.repeats, "Runs of each contender")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--steps", options.steps, "Denoising steps of the sampler")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--batch", options.batch, "Samples of a training step")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    command->add_option("--threads", options.threads, "Compute threads (0: one per core)")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    command->add_option("--instructions", options.instructions,
        "Instruction set of the engine's kernels, such as AVX2 (default: the fastest)");
    command->add_option("--contenders", options.contenders, "Only these")
        ->delimiter(',')
        ->check(CLI::IsMember(benchmarkContenders()));
    command->callback([&context, arguments] {
        if (arguments->options.model.empty())
            arguments->options.model = bundledModelFolder();
        const auto report =
            measured(arguments->name, arguments->options, context.control("Measuring"));
        sayReport(context, report);
        context.emitJson(toJson(report));
    });
}

} // namespace detdiffusion
