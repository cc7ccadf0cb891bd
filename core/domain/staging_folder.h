#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace detdiffusion {

/// A folder that is filled beside its target and renamed at the end: the target appears complete or
/// not at all. Without commit() the destructor removes what was written.
class StagingFolder {
public:
    /// Throws Error when `target` exists and is not empty, or can't be created.
    explicit StagingFolder(const std::filesystem::path& target);
    ~StagingFolder();

    StagingFolder(const StagingFolder&) = delete;
    StagingFolder& operator=(const StagingFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Writes a file below path(); throws Error. Safe from several threads for different files.
    void writeFile(const std::filesystem::path& file, std::string_view bytes) const;
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    bool m_committed = false;
};

/// Makes the folder `target`: `write` fills a StagingFolder's path, which is then committed. What
/// it throws leaves nothing behind; a filesystem_error becomes an Error naming `target`.
void fillFolder(const std::filesystem::path& target,
    const std::function<void(const std::filesystem::path& staging)>& write);

} // namespace detdiffusion
