#include "ui/training/started_runs.h"

#include "core/training/run_control.h"
#include "ui/support/conversions.h"
#include "ui/training/run_status.h"

#include <signal.h>

namespace detdiffusion {

void StartedRuns::settle()
{
    m_pids.removeIf(
        [](auto each) { return isRunLocked(each.key()) || !isProcessAlive(each.value()); });
}

QStringList StartedRuns::starting()
{
    settle();
    return m_pids.keys();
}

bool StartedRuns::isLiving(const QString& run)
{
    settle();
    return m_pids.contains(run) || isRunLocked(run);
}

void StartedRuns::stop(const QString& run)
{
    settle();
    // A start takes an earlier word away; the signal means the same and is not lost.
    if (const auto pid = m_pids.value(run); pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGTERM);
    else
        writeWish(toPath(run), RunWish::Stop);
}

} // namespace detdiffusion
