#include "core/domain/copy_folder.h"

#include "core/domain/file_error.h"

namespace detdiffusion {

namespace fs = std::filesystem;

void copyFolder(const fs::path& from, const fs::path& to)
{
    std::error_code failure;
    fs::create_directories(to, failure);
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing, failure);
    if (failure)
        throw FileError(
            "can't copy " + from.string() + " to " + to.string() + ": " + failure.message(), to,
            failure.value());
}

} // namespace detdiffusion
