#include "app/cli/layout_source.h"

#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "core/engine/generation_metadata.h"
#include "core/engine/model_info.h"
#include "core/imaging/png_metadata.h"

#include <algorithm>
#include <set>

namespace detdiffusion {

namespace {

constexpr const char* kLayoutEnding = ".layout.json";
constexpr const char* kPictureEnding = ".png";

bool endsWith(const std::filesystem::path& path, std::string_view ending)
{
    return path.filename().string().ends_with(ending);
}

std::string nameOf(const std::filesystem::path& path)
{
    const auto name = path.filename().string();
    const std::string_view ending = kLayoutEnding;
    return name.ends_with(ending) ? name.substr(0, name.size() - ending.size())
                                  : path.stem().string();
}

LayoutSource readPicture(const std::filesystem::path& path)
{
    for (const auto& entry : readPngText(path)) {
        if (entry.keyword != kMetadataChunk)
            continue;
        const auto metadata = parseMetadata(entry.text, path.string());
        return { nameOf(path), metadata.request.layout, metadata.request.settings };
    }
    throw Error(
        path.string() + ": this picture holds no layout; it was not painted by this program");
}

std::vector<LayoutSource> readFolder(const std::filesystem::path& folder, int limit)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (endsWith(entry.path(), kLayoutEnding))
            files.push_back(entry.path());
    if (files.empty())
        throw Error(folder.string() + ": the folder holds no *" + kLayoutEnding + " file");
    std::sort(files.begin(), files.end());
    std::vector<LayoutSource> sources;
    for (const size_t position : spreadPositions(files.size(), limit))
        sources.push_back(readLayoutSource(files[position]));
    return sources;
}

} // namespace

LayoutSource readLayoutSource(const std::filesystem::path& path)
{
    if (endsWith(path, kPictureEnding))
        return readPicture(path);
    return { nameOf(path), loadLayout(path), std::nullopt };
}

std::vector<LayoutSource> readLayoutSources(const std::filesystem::path& path, int limit)
{
    if (std::filesystem::is_directory(path))
        return readFolder(path, limit);
    return { readLayoutSource(path) };
}

std::vector<LayoutSource> readCocoLayouts(
    const std::filesystem::path& path, const ImageSelection& selection, const ModelInfo& model)
{
    std::vector<LayoutSource> sources;
    std::set<std::string> names;
    for (auto& named :
        layoutsFromCoco(selectImages(loadCoco(path), selection), model.width, model.height)) {
        if (!names.insert(named.name).second)
            throw Error(path.string() + ": two images are called " + named.name
                + "; their pictures would overwrite each other");
        sources.push_back({ std::move(named.name), std::move(named.layout), std::nullopt });
    }
    if (sources.empty())
        throw Error(path.string() + ": no image has a box to paint");
    return sources;
}

} // namespace detdiffusion
