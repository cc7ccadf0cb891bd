#include "core/weights/mapped_file.h"

#include "core/domain/error.h"

#include <cerrno>
#include <cstdint>
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
    void* address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.value(), 0);
    if (address == MAP_FAILED)
        fail(path, std::strerror(errno));
    // Weights are read from front to back: a longer read-ahead helps, and is only advice.
    madvise(address, size, MADV_SEQUENTIAL);
    m_bytes = { static_cast<const std::byte*>(address), size };
}

void MappedFile::release(std::span<const std::byte> part) const
{
    static const auto kPage = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<uintptr_t>(part.data()) & ~(kPage - 1);
    const auto end = reinterpret_cast<uintptr_t>(part.data() + part.size());
    // Nothing is lost when it fails: the pages merely stay.
    if (begin < end)
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}

void forgetPages([[maybe_unused]] std::span<const std::byte> part)
{
#if defined(MADV_PAGEOUT)
    // Whole pages only: the others may belong to somebody else.
    static const auto kPage = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto first = reinterpret_cast<uintptr_t>(part.data());
    const uintptr_t begin = (first + kPage - 1) & ~(kPage - 1);
    const uintptr_t end = (first + part.size()) & ~(kPage - 1);
    if (begin < end)
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_PAGEOUT);
#endif
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
}

} // namespace detdiffusion
