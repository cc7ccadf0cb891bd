#pragma once

namespace detdiffusion {

/// MiB that this process has in memory now (VmRSS); 0 where the system does not tell.
double residentMegabytes();

} // namespace detdiffusion
