#include "app/cli/train_plan.h"

#include "core/domain/error.h"
#include "core/domain/launch_environment.h"
#include "core/domain/memory_needs.h"
#include "core/engine/free_memory.h"
#include "core/training/training_plan.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

std::string number(int64_t value)
{
    return std::to_string(value);
}

void sayMemory(const CommandContext& context, const TrainingMemory& memory)
{
    if (memory.device > 0)
        context.say("Memory of the device: about " + gigabytes(memory.device));
    context.say("Memory: about " + gigabytes(memory.process));
    context.say("  weights " + gigabytes(memory.weights) + ", optimizer "
        + gigabytes(memory.optimizer) + ", gradients " + gigabytes(memory.gradients)
        + ", activations " + gigabytes(memory.activations));
}

void sayPlan(const CommandContext& context, const TrainingPlan& plan)
{
    context.say("Data: " + number(plan.images) + " pictures, " + number(plan.boxes) + " boxes ("
        + number(plan.labelledBoxes) + " easy or hard), " + number(plan.stepsPerEpoch)
        + " steps per pass");
    for (const auto& name : plan.unknownClasses)
        context.say("New class: " + name);
    for (const auto& [group, count] : plan.parameters)
        context.say("Parameters: " + group + " " + number(count.total) + ", trained "
            + number(count.trained));
    sayMemory(context, plan.memory);
    context.say("Disk: " + gigabytes(plan.checkpointBytes) + " per checkpoint, "
        + gigabytes(plan.latentCacheBytes) + " encoded pictures"
        + (plan.diskFreeBytes ? ", " + gigabytes(*plan.diskFreeBytes) + " free" : ""));
    for (const auto& warning : plan.warnings)
        context.say("Warning: " + warning);
    for (const auto& problem : plan.problems)
        context.say("Problem: " + problem);
    if (plan.canStart())
        context.say("The run can start.");
}

} // namespace

void printTrainingPlan(const CommandContext& context, const TrainArguments& arguments)
{
    const auto plan =
        planTraining(arguments.settings("diffusion"), launchEnvironment().worldSize, freeMemory());
    sayPlan(context, plan);
    context.emitJson(toJson(plan));
    if (!plan.canStart())
        throw Error(arguments.source.string() + ": the run can't start, "
            + number(static_cast<int64_t>(plan.problems.size())) + " problem(s)");
}

} // namespace detdiffusion
