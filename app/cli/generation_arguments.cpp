#include "app/cli/generation_arguments.h"

#include "app/cli/lora_option.h"
#include "core/engine/resource_paths.h"

#include <CLI/CLI.hpp>

namespace detdiffusion {

void GenerationArguments::addTo(CLI::App& command)
{
    command.add_option("--layout", layout, "Layout file, or a picture that this program painted")
        ->required();
    command.add_option("--model", model, "Model folder (default: the bundled starter model)");
    addLoraOption(command, engine.loras);
    command.add_option("--seed", seed, "Same seed, same picture (default: 1)");
    command.add_option("--steps", steps, "Denoising steps (default: the model's)")
        ->check(CLI::Range(1, 1000));
    command.add_option("--sampler", sampler, "Sampler (default: dpm++2m)")
        ->check(CLI::IsMember(samplerNames()));
    command
        .add_option(
            "--guidance", guidance, "Classifier-free guidance; 1 = none (default: the model's)")
        ->check(CLI::Range(0.0, 100.0));
    command.add_option("--precision", engine.precision, "Number format of the networks")
        ->check(CLI::IsMember({ "auto", "fp32", "bf16", "fp16" }))
        ->capture_default_str();
    command.add_option("--variant", engine.variant,
        "Weights to load, such as fp16 or non_ema (default: the best there are)");
    command.add_option("--device", engine.device, "Where to compute")
        ->check(CLI::IsMember({ "auto", "cpu", "cuda" }))
        ->capture_default_str();
    command.add_option("--threads", engine.threads, "Compute threads (0: one per core)")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
}

std::filesystem::path GenerationArguments::modelFolder() const
{
    return model.empty() ? bundledModelFolder() : model;
}

GenerationSettings GenerationArguments::settings(
    const ModelInfo& info, const std::optional<GenerationSettings>& recorded) const
{
    GenerationSettings settings;
    settings.steps = info.defaultSteps;
    settings.guidance = info.defaultGuidance;
    settings = recorded.value_or(settings);
    settings.seed = seed.value_or(settings.seed);
    settings.steps = steps.value_or(settings.steps);
    settings.guidance = guidance.value_or(settings.guidance);
    settings.sampler = sampler.value_or(settings.sampler);
    return settings;
}

} // namespace detdiffusion
