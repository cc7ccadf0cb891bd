#include "core/domain/launch_environment.h"

#include "core/domain/error.h"

#include <charconv>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kMostProcesses = 1'000'000;
constexpr int kMostSeconds = 1'000'000;

/// The names that one launcher gives.
struct Names {
    const char* rank;
    const char* worldSize;
    const char* localRank;
};

constexpr Names kTorchrun { "RANK", "WORLD_SIZE", "LOCAL_RANK" };
constexpr Names kSlurm { "SLURM_PROCID", "SLURM_NTASKS", "SLURM_LOCALID" };
constexpr Names kMpirun { "OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE",
    "OMPI_COMM_WORLD_LOCAL_RANK" };

/// Empty when the variable is not set.
std::string_view textOf(const char* name)
{
    const char* text = std::getenv(name);
    return text ? text : "";
}

bool isSet(const char* name)
{
    return !textOf(name).empty();
}

int number(const char* name, int least, int most)
{
    const auto text = textOf(name);
    int value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || value < least
        || value > most)
        throw Error("the environment variable " + std::string(name) + " is \"" + std::string(text)
            + "\"; it must be a whole number from " + std::to_string(least) + " to "
            + std::to_string(most) + ". Start the processes with a launcher, or unset it");
    return value;
}

void requirePair(const Names& names)
{
    for (const auto& [set, missing] :
        { std::pair(names.rank, names.worldSize), std::pair(names.worldSize, names.rank) })
        if (isSet(set) && !isSet(missing))
            throw Error("the environment variable " + std::string(set) + " is set, but "
                + std::string(missing) + " is not; set both, or neither for a single process");
}

/// sbatch gives its script the number of tasks, and the script is one process all the same: only
/// what srun starts has a step of its own with as many tasks.
bool isSlurmTask()
{
    return isSet(kSlurm.rank) && isSet(kSlurm.worldSize)
        && textOf("SLURM_STEP_NUM_TASKS") == textOf(kSlurm.worldSize);
}

const Names* launcher()
{
    requirePair(kTorchrun);
    if (isSet(kTorchrun.rank))
        return &kTorchrun;
    if (isSlurmTask())
        return &kSlurm;
    requirePair(kMpirun);
    return isSet(kMpirun.rank) ? &kMpirun : nullptr;
}

} // namespace

LaunchEnvironment launchEnvironment()
{
    LaunchEnvironment environment;
    if (const auto* names = launcher()) {
        environment.worldSize = number(names->worldSize, 1, kMostProcesses);
        environment.rank = number(names->rank, 0, environment.worldSize - 1);
        if (isSet(names->localRank))
            environment.localRank = number(names->localRank, 0, environment.worldSize - 1);
    }
    if (isSet("MASTER_ADDR"))
        environment.masterAddress = textOf("MASTER_ADDR");
    if (isSet("MASTER_PORT"))
        environment.masterPort = number("MASTER_PORT", 1, 65535);
    if (isSet("DETDIFFUSION_TIMEOUT"))
        environment.patience =
            std::chrono::seconds(number("DETDIFFUSION_TIMEOUT", 1, kMostSeconds));
    return environment;
}

} // namespace detdiffusion
