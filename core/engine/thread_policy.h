#pragma once

namespace detdiffusion {

/// Call first in main. Idle compute threads sleep instead of spinning: on a machine with other work
/// spinning made one picture cost 42 CPU-seconds instead of 2. OpenMP reads its policy before main
/// runs, so the program starts itself once more unless OMP_WAIT_POLICY is set already.
void restartWithSleepingThreads(char** argv);

} // namespace detdiffusion
