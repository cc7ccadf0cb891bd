#include "app/cli/command_context.h"
#include "app/cli/model_commands.h"
#include "core/engine/random_model.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace detdiffusion {

void addModelRandom(CLI::App& command, CommandContext& context)
{
    struct Arguments {
        std::filesystem::path out;
        std::string shape;
        std::string precision = "fp16";
        uint64_t seed = 1;
    };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* random = command.add_subcommand(
        "random", "Make a model folder of a known size with random weights, for benchmarks");
    random->add_option("--like", arguments->shape, "Which size")
        ->required()
        ->check(CLI::IsMember(randomModelShapes()));
    random->add_option("--out", arguments->out, "Folder to make")->required();
    random->add_option("--precision", arguments->precision, "fp32, bf16 or fp16")
        ->capture_default_str();
    random->add_option("--seed", arguments->seed, "Seed of the weights")->capture_default_str();
    random->callback([&context, arguments] {
        writeRandomModel(arguments->out, arguments->shape, arguments->precision, arguments->seed);
        sayDone(context, arguments->out);
    });
}

} // namespace detdiffusion
