#include "core/domain/atomic_file.h"

#include "core/domain/file_error.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace detdiffusion {

namespace {

/// Unlike any other name in use, also by another thread or process that writes the same target.
std::string temporaryName(const std::filesystem::path& target)
{
    static std::atomic<unsigned> counter { 0 };
    return target.string() + ".part-" + std::to_string(getpid()) + "-"
        + std::to_string(counter.fetch_add(1));
}

} // namespace

AtomicFile::AtomicFile(const std::filesystem::path& target)
    : m_target(target)
    , m_path(temporaryName(target))
    , m_descriptor(open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644))
{
    if (m_descriptor < 0)
        fail();
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    if (!m_committed)
        unlink(m_path.c_str());
}

void AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail();
        bytes.remove_prefix(static_cast<size_t>(written));
    }
}

void AtomicFile::commit()
{
    if (fsync(m_descriptor) != 0)
        fail();
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (close(descriptor) != 0 || rename(m_path.c_str(), m_target.c_str()) != 0)
        fail();
    m_committed = true;
}

void AtomicFile::fail() const
{
    const int code = errno;
    throw FileError("cannot write " + m_target.string() + ": " + std::strerror(code)
            + "; choose a folder that exists, is writable and has free space",
        m_target, code);
}

} // namespace detdiffusion
