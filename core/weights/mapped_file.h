#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace detdiffusion {

/// A whole file mapped into memory, read-only: a page is read when it is first looked at, and
/// counts as memory of this process from then on. The file must not be cut short by others while it
/// is mapped (our own writers replace files). Thread-safe.
class MappedFile {
public:
    /// Throws Error when the file can't be opened or mapped. An empty file maps to an empty span.
    explicit MappedFile(const std::filesystem::path& path);
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    std::span<const std::byte> bytes() const { return m_bytes; }
    /// Hands the pages of a part of bytes() back to the system, those at its ends as well. Whoever
    /// still looks at one reads it again.
    void release(std::span<const std::byte> part) const;

private:
    std::span<const std::byte> m_bytes;
};

/// Lets pages go that can be read again from their file: they no longer count as memory of this
/// process until somebody looks at them. Does no harm to memory that is no part of a file, and
/// nothing where the system doesn't know how.
void forgetPages(std::span<const std::byte> part);

} // namespace detdiffusion
