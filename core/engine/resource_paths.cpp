#include "core/engine/resource_paths.h"

#include "core/domain/error.h"

#include <system_error>
#include <vector>

namespace detdiffusion {

namespace {

std::filesystem::path executableFolder()
{
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
}

std::vector<std::filesystem::path> candidates()
{
    const auto beside = executableFolder();
    return { beside / "resources", beside.parent_path() / "share" / "detdiffusion",
        DETDIFFUSION_SOURCE_RESOURCES, DETDIFFUSION_INSTALLED_RESOURCES };
}

} // namespace

std::filesystem::path resourceFolder()
{
    std::string places;
    for (const auto& folder : candidates()) {
        std::error_code ignored;
        if (std::filesystem::is_directory(folder, ignored))
            return folder;
        places += (places.empty() ? "" : ", ") + folder.string();
    }
    throw Error("the program's resources are missing; looked at " + places);
}

std::filesystem::path bundledModelFolder()
{
    const auto folder = resourceFolder() / "starter";
    if (!std::filesystem::exists(folder / "model_index.json"))
        throw Error(
            "no bundled model at " + folder.string() + ": name a model folder with --model");
    return folder;
}

std::filesystem::path bundledDetectorFolder()
{
    const auto folder = resourceFolder() / "starter-detector";
    std::error_code ignored;
    return std::filesystem::exists(folder / "config.json", ignored) ? folder
                                                                    : std::filesystem::path();
}

} // namespace detdiffusion
