#include "core/training/run_lock.h"

#include "core/domain/file_error.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace detdiffusion {

namespace {

constexpr const char* kFile = "run.lock";

bool tryLock(int descriptor)
{
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

/// Whoever asks isHeld() holds the lock for a moment, which is no reason to give up.
bool tryLockForAWhile(int descriptor)
{
    constexpr int kAttempts = 20;
    for (int i = 0; i < kAttempts; ++i) {
        if (tryLock(descriptor))
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

} // namespace

RunLock::RunLock(const std::filesystem::path& run)
    : m_descriptor(open((run / kFile).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644))
{
    const int code = errno;
    if (m_descriptor < 0)
        throw FileError("can't write " + (run / kFile).string() + ": " + std::strerror(code),
            run / kFile, code);
    if (tryLockForAWhile(m_descriptor))
        return;
    close(m_descriptor);
    throw Error(run.string()
        + " is being trained by another process; stop that one first (state.json names it), or "
          "choose another folder");
}

RunLock::~RunLock()
{
    close(m_descriptor);
}

bool RunLock::isHeld(const std::filesystem::path& run)
{
    const int descriptor = open((run / kFile).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Shared, so that two who ask at once don't take each other for the trainer.
    const bool held = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor); // gives a lock back, too
    return held;
}

} // namespace detdiffusion
