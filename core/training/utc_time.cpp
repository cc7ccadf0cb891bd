#include "core/training/utc_time.h"

#include <ctime>

namespace detdiffusion {

std::string utcTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc {};
    gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

} // namespace detdiffusion
