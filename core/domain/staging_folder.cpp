#include "core/domain/staging_folder.h"

#include "core/domain/error.h"

#include <fstream>
#include <system_error>
#include <unistd.h>

namespace detdiffusion {

namespace {

std::filesystem::path withoutTrailingSlash(const std::filesystem::path& path)
{
    return path.has_filename() ? path : path.parent_path();
}

} // namespace

StagingFolder::StagingFolder(const std::filesystem::path& target)
    : m_target(withoutTrailingSlash(std::filesystem::absolute(target).lexically_normal()))
    , m_path(m_target.string() + ".part-" + std::to_string(getpid()))
{
    std::error_code code;
    if (std::filesystem::exists(m_target, code) && !std::filesystem::is_empty(m_target, code))
        throw Error(
            m_target.string() + ": exists and is not an empty folder; choose another --out");
    std::filesystem::create_directories(m_path, code);
    if (code)
        throw Error("cannot create " + m_target.string() + ": " + code.message()
            + "; choose a folder that is writable");
}

StagingFolder::~StagingFolder()
{
    std::error_code ignored;
    if (!m_committed)
        std::filesystem::remove_all(m_path, ignored);
}

void StagingFolder::writeFile(const std::filesystem::path& file, std::string_view bytes) const
{
    std::ofstream stream(file, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream)
        throw Error("cannot write " + file.string() + ": is the disk full?");
}

void StagingFolder::commit()
{
    std::error_code code;
    std::filesystem::rename(m_path, m_target, code); // replaces an empty folder
    if (code)
        throw Error("cannot create " + m_target.string() + ": " + code.message());
    m_committed = true;
}

void fillFolder(const std::filesystem::path& target,
    const std::function<void(const std::filesystem::path& staging)>& write)
try {
    StagingFolder staging(target);
    write(staging.path());
    staging.commit();
} catch (const std::filesystem::filesystem_error& error) {
    throw Error("cannot write " + target.string() + ": " + error.what());
}

} // namespace detdiffusion
