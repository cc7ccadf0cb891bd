#include "core/domain/launch_environment.h"

#include "core/domain/error.h"

#include <charconv>
#include <cstdint>
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

/// The innermost one: mpirun and torchrun are often started in a task of Slurm.
const Names* launcher()
{
    for (const auto* names : { &kTorchrun, &kMpirun }) {
        requirePair(*names);
        if (isSet(names->rank))
            return names;
    }
    return isSlurmTask() ? &kSlurm : nullptr;
}

/// Whether the launcher says that it started processes on more than one machine.
bool isOnSeveralMachines(const Names* names)
{
    if (names == &kSlurm)
        return textOf("SLURM_STEP_NUM_NODES") != "1" && isSet("SLURM_STEP_NUM_NODES");
    return names == &kMpirun && isSet("OMPI_COMM_WORLD_LOCAL_SIZE")
        && textOf("OMPI_COMM_WORLD_LOCAL_SIZE") != textOf(kMpirun.worldSize);
}

/// What the launcher calls these processes together; empty when it doesn't.
std::string jobName(const Names* names)
{
    if (names == &kSlurm)
        return std::string(textOf("SLURM_JOB_ID")) + "." + std::string(textOf("SLURM_STEP_ID"));
    return names == &kMpirun ? std::string(textOf("PMIX_NAMESPACE")) : std::string();
}

/// One below those that systems give to outgoing connections, seldom that of another job.
int portOf(const std::string& job)
{
    constexpr uint32_t kFirstPort = 20000;
    constexpr uint32_t kPorts = 10000;
    uint32_t hash = 2166136261U; // FNV-1a
    for (const char character : job)
        hash = (hash ^ static_cast<uint8_t>(character)) * 16777619U;
    return static_cast<int>(kFirstPort + hash % kPorts);
}

} // namespace

LaunchEnvironment launchEnvironment()
{
    LaunchEnvironment environment;
    const auto* names = launcher();
    if (names != nullptr) {
        environment.worldSize = number(names->worldSize, 1, kMostProcesses);
        environment.rank = number(names->rank, 0, environment.worldSize - 1);
        if (isSet(names->localRank))
            environment.localRank = number(names->localRank, 0, environment.worldSize - 1);
    }
    if (isSet("MASTER_ADDR"))
        environment.masterAddress = textOf("MASTER_ADDR");
    else if (isOnSeveralMachines(names))
        environment.masterAddress.clear();
    if (isSet("MASTER_PORT"))
        environment.masterPort = number("MASTER_PORT", 1, 65535);
    else if (const auto job = jobName(names); !job.empty())
        environment.masterPort = portOf(job);
    if (isSet("DETDIFFUSION_TIMEOUT"))
        environment.patience =
            std::chrono::seconds(number("DETDIFFUSION_TIMEOUT", 1, kMostSeconds));
    return environment;
}

void requireMeetingPlace(const LaunchEnvironment& environment)
{
    if (environment.masterAddress.empty())
        throw Error(
            "the processes run on several machines and don't know where to meet; set "
            "MASTER_ADDR for all of them to the name of the first one's machine (Slurm: "
            "export MASTER_ADDR=$(scontrol show hostnames $SLURM_JOB_NODELIST | head -n 1); "
            "mpirun: -x MASTER_ADDR=NAME)");
}

} // namespace detdiffusion
