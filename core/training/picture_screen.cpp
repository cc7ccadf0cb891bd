#include "core/training/picture_screen.h"

#include "core/domain/json_file.h"

#include <nlohmann/json.hpp>

#include <set>

namespace detdiffusion {

BadPictures picturesWithoutBoxes(const CocoDataset& coco)
{
    std::set<int64_t> withBoxes;
    for (const auto& object : coco.annotations)
        if (!object.isCrowd && object.width > 0.0 && object.height > 0.0)
            withBoxes.insert(object.imageId);
    BadPictures bad;
    for (const auto& image : coco.images)
        if (!withBoxes.contains(image.id))
            bad[image.fileName] = "no box with an area";
    return bad;
}

PictureScreen::PictureScreen(
    ImageReader read, std::filesystem::path folder, int width, int height, ItemReport& report)
    : m_read(std::move(read))
    , m_folder(std::move(folder))
    , m_width(width)
    , m_height(height)
    , m_report(report)
{
}

Image PictureScreen::read(const std::filesystem::path& path)
{
    try {
        return m_read(path);
    } catch (const Error& error) {
        const auto name = path.lexically_relative(m_folder).string();
        if (m_bad.emplace(name, error.what()).second)
            m_report.add({ name, error.what() });
    }
    const auto bytes = size_t { 3 } * static_cast<size_t>(m_width) * static_cast<size_t>(m_height);
    return { m_width, m_height, std::vector<uint8_t>(bytes) };
}

BadPictures loadBadPictures(const std::filesystem::path& file, const std::string& key)
{
    if (!std::filesystem::exists(file))
        return {};
    const auto json = readJsonFile(file);
    if (!json.is_object() || json.value("key", std::string()) != key)
        return {};
    return json.value("pictures", BadPictures());
}

void saveBadPictures(
    const std::filesystem::path& file, const std::string& key, const BadPictures& pictures)
{
    writeJsonFile(file, { { "key", key }, { "pictures", pictures } });
}

} // namespace detdiffusion
