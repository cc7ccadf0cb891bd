#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace detdiffusion {

/// A whole file mapped into memory, copy-on-write: writing through bytes() never reaches the file.
/// The file must not be cut short by others while it is mapped (our own writers replace files).
class MappedFile {
public:
    /// Throws Error when the file can't be opened or mapped. An empty file maps to an empty span.
    explicit MappedFile(const std::filesystem::path& path);
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    std::span<std::byte> bytes() const { return m_bytes; }

private:
    std::span<std::byte> m_bytes;
};

} // namespace detdiffusion
