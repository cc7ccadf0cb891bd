#include "core/training/folder_sync.h"

#include "core/domain/file_error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

void sync(const fs::path& path)
{
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && fsync(descriptor) == 0;
    const int code = errno;
    if (descriptor >= 0)
        close(descriptor);
    if (!done)
        throw FileError(
            "can't write " + path.string() + " to the disk: " + std::strerror(code), path, code);
}

} // namespace

uint64_t folderSize(const fs::path& folder)
{
    uint64_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            bytes += entry.file_size();
    return bytes;
}

void syncFolder(const fs::path& folder)
{
    sync(folder);
}

void syncTree(const fs::path& folder)
{
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() || entry.is_directory())
            sync(entry.path());
    sync(folder);
}

} // namespace detdiffusion
