#pragma once

#include "core/domain/annotation.h"
#include "core/domain/image.h"
#include "core/training/item_report.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// Why pictures are left out, by the names that the annotations have for them.
using BadPictures = std::map<std::string, std::string>;

/// The pictures of `coco` without a single box that has an area.
BadPictures picturesWithoutBoxes(const CocoDataset& coco);

/// Stands between an image reader and an encoder that needs a picture for every name: one that
/// can't be read becomes black and is remembered, to be left out afterwards.
class PictureScreen {
public:
    /// Black pictures are of the size that `read` gives all pictures. `report` outlives the screen.
    PictureScreen(
        ImageReader read, std::filesystem::path folder, int width, int height, ItemReport& report);

    /// Throws TrainingError when too many can't be read.
    Image read(const std::filesystem::path& path);
    const BadPictures& bad() const { return m_bad; }

private:
    ImageReader m_read;
    std::filesystem::path m_folder;
    int m_width;
    int m_height;
    ItemReport& m_report;
    BadPictures m_bad;
};

/// What was found bad among pictures that `key` stands for; nothing when the file is absent or was
/// written for others.
BadPictures loadBadPictures(const std::filesystem::path& file, const std::string& key);
/// Throws Error.
void saveBadPictures(
    const std::filesystem::path& file, const std::string& key, const BadPictures& pictures);

} // namespace detdiffusion
