#include "core/weights/mapped_file.h"

#include "core/domain/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace detdiffusion {

namespace {

/// Closes on scope exit: a mapping outlives the descriptor it was made from.
class Descriptor {
public:
    explicit Descriptor(const std::filesystem::path& path)
        : m_value(open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_value >= 0)
            close(m_value);
    }
    int value() const { return m_value; }

private:
    int m_value;
};

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& reason)
{
    throw Error("cannot read " + path.string() + ": " + reason);
}

} // namespace

MappedFile::MappedFile(const std::filesystem::path& path)
{
    const Descriptor descriptor(path);
    if (descriptor.value() < 0)
        fail(path, std::strerror(errno));
    struct stat status { };
    if (fstat(descriptor.value(), &status) != 0)
        fail(path, std::strerror(errno));
    if (!S_ISREG(status.st_mode))
        fail(path, "it is not a regular file");
    const auto size = static_cast<size_t>(status.st_size);
    if (size == 0)
        return;
    void* address = mmap(
        nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, descriptor.value(), 0);
    if (address == MAP_FAILED)
        fail(path, std::strerror(errno));
    m_bytes = { static_cast<std::byte*>(address), size };
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        munmap(m_bytes.data(), m_bytes.size());
}

} // namespace detdiffusion
