#include "core/data/picture_files.h"

#include "core/domain/error.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace detdiffusion {

bool hasPictureEnding(const std::filesystem::path& path)
{
    constexpr std::array<const char*, 5> kEndings { ".png", ".jpg", ".jpeg", ".webp", ".bmp" };
    auto ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

std::vector<std::filesystem::path> pictureFilesIn(
    const std::filesystem::path& folder, Subfolders subfolders)
{
    if (!std::filesystem::is_directory(folder))
        throw Error(folder.string() + ": no such folder; give the folder of the pictures");
    std::vector<std::filesystem::path> files;
    const auto takeFrom = [&](auto entries) {
        for (const auto& entry : entries)
            if (entry.is_regular_file() && hasPictureEnding(entry.path()))
                files.push_back(entry.path());
    };
    if (subfolders == Subfolders::Search)
        takeFrom(std::filesystem::recursive_directory_iterator(folder));
    else
        takeFrom(std::filesystem::directory_iterator(folder));
    if (files.empty())
        throw Error(folder.string() + ": there are no PNG, JPEG, WebP or BMP files");
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace detdiffusion
