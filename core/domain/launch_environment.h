#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace detdiffusion {

/// Which of several processes this one is, as the launcher that started them all says. The first
/// group of variables that is set counts:
///   torchrun   RANK, WORLD_SIZE, LOCAL_RANK
///   mpirun     OMPI_COMM_WORLD_RANK, OMPI_COMM_WORLD_SIZE, OMPI_COMM_WORLD_LOCAL_RANK
///   Slurm      SLURM_PROCID, SLURM_NTASKS, SLURM_LOCALID (a task that srun started; the script of
///              sbatch is a single process)
/// Where the processes meet is MASTER_ADDR and MASTER_PORT for all of them. Without the first it is
/// this machine, where the launcher has no other; without the second a port that follows from the
/// job of mpirun or Slurm. DETDIFFUSION_TIMEOUT is the patience in seconds.
struct LaunchEnvironment {
    int rank = 0; ///< 0 ... worldSize - 1
    int worldSize = 1;
    int localRank = 0; ///< among the processes of this machine: which of its devices to take
    std::string masterAddress = "127.0.0.1"; ///< empty: on several machines, and not told
    int masterPort = 29500;
    std::chrono::milliseconds patience = std::chrono::minutes(30); ///< with a process that hangs

    bool isDistributed() const { return worldSize > 1; }
    /// Whether this process does item `index` of work that all processes share.
    bool owns(size_t index) const
    {
        return index % static_cast<size_t>(worldSize) == static_cast<size_t>(rank);
    }
    bool operator==(const LaunchEnvironment&) const = default;
};

/// A single process when no launcher is there. Throws Error naming the variable for half a pair,
/// for text that is no number, and for numbers out of range.
LaunchEnvironment launchEnvironment();

/// For processes that talk to each other. Throws Error with the remedy when they have no address.
void requireMeetingPlace(const LaunchEnvironment& environment);

} // namespace detdiffusion
