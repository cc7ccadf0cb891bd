#include "core/training/append_file.h"

#include "core/domain/file_error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace detdiffusion {

namespace {

/// The descriptor of a file that is closed at the end of a scope.
struct OpenFile {
    explicit OpenFile(const std::filesystem::path& path)
        : descriptor(open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644))
    {
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (descriptor >= 0)
            close(descriptor);
    }

    int descriptor;
};

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(static_cast<size_t>(std::max<ssize_t>(written, 0)));
    }
    return true;
}

[[noreturn]] void fail(const std::filesystem::path& path, int code)
{
    throw FileError("can't write " + path.string() + ": " + std::strerror(code)
            + "; is the disk full or the folder read-only?",
        path, code);
}

} // namespace

void appendToFile(const std::filesystem::path& path, std::string_view bytes)
{
    const OpenFile file(path);
    if (file.descriptor < 0)
        fail(path, errno);
    const off_t end = lseek(file.descriptor, 0, SEEK_END);
    if (writeAll(file.descriptor, bytes))
        return;
    const int code = errno;
    if (end >= 0 && ftruncate(file.descriptor, end) != 0)
        fail(path, errno);
    fail(path, code);
}

} // namespace detdiffusion
