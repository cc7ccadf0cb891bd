#include "core/domain/file_state.h"

namespace detdiffusion {

std::string fileState(const std::filesystem::path& path)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(path, missing);
    if (missing)
        return path.string() + " is not there";
    const auto time = std::filesystem::last_write_time(path, missing).time_since_epoch().count();
    return path.string() + " " + std::to_string(size) + " " + std::to_string(time);
}

} // namespace detdiffusion
