#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace detdiffusion {

/// A file that appears under its name only when commit() is reached: bytes go to a temporary file
/// beside it, which is removed when the object dies uncommitted. Every failure (folder missing,
/// read-only, disk full) throws Error naming the target. Use from one thread.
class AtomicFile {
public:
    explicit AtomicFile(const std::filesystem::path& target);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    void write(std::string_view bytes);
    /// fsync, then rename over the target.
    void commit();

private:
    [[noreturn]] void fail() const;

    std::filesystem::path m_target;
    std::string m_path;
    int m_descriptor = -1;
    bool m_committed = false;
};

} // namespace detdiffusion
