#include "app/cli/label_parts.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <string>
#include <utility>

namespace detdiffusion {

LabelParts::LabelParts(LaunchEnvironment environment, std::filesystem::path folder)
    : m_environment(std::move(environment))
    , m_folder(std::move(folder))
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error)
        throw Error(m_folder.string() + ": cannot make this folder: " + error.message());
    std::filesystem::remove(marker(m_environment.rank), error); // it may not be there
}

bool LabelParts::finish() const
{
    writeFileAtomically(marker(m_environment.rank), "");
    for (int rank = 0; rank < m_environment.worldSize; ++rank)
        if (!std::filesystem::exists(marker(rank)))
            return false;
    // Two processes may get here at the same time; only one of them can rename the file.
    std::error_code error;
    std::filesystem::rename(marker(0), m_folder / "joining", error);
    return !error;
}

std::filesystem::path LabelParts::marker(int rank) const
{
    return m_folder
        / ("done-" + std::to_string(rank + 1) + "-of-" + std::to_string(m_environment.worldSize));
}

} // namespace detdiffusion
