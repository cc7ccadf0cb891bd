#pragma once

#include <string>

namespace detdiffusion {

/// Now, as `2026-11-25T12:00:00Z`.
std::string utcTime();

} // namespace detdiffusion
