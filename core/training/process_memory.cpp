#include "core/training/process_memory.h"

#include <cstdint>
#include <fstream>
#include <unistd.h>

namespace detdiffusion {

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    int64_t size = 0;
    int64_t resident = 0;
    if (!(file >> size >> resident))
        return 0.0;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576.0;
}

} // namespace detdiffusion
