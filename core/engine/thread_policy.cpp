#include "core/engine/thread_policy.h"

#include <cstdlib>
#include <unistd.h>

namespace detdiffusion {

void restartWithSleepingThreads(char** argv)
{
    constexpr const char* kVariable = "OMP_WAIT_POLICY";
    if (std::getenv(kVariable) != nullptr)
        return;
    setenv(kVariable, "passive", 0);
    // Returns on failure only; then the program merely runs less politely.
    execv("/proc/self/exe", argv);
}

} // namespace detdiffusion
