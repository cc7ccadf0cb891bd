#pragma once

#include <filesystem>

namespace detdiffusion {

/// Held by the process that trains in a run folder: `flock` on run.lock. The kernel lets go of it
/// however the process ends, so a lock is never stale.
class RunLock {
public:
    /// Throws Error when another process, or another RunLock of this one, holds it.
    explicit RunLock(const std::filesystem::path& run);
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;
    ~RunLock();

    /// Whether somebody trains in the folder now.
    static bool isHeld(const std::filesystem::path& run);

private:
    int m_descriptor;
};

} // namespace detdiffusion
