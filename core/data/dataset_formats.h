#pragma once

#include "core/data/dataset_split.h"
#include "core/data/voc_files.h"
#include "core/domain/control.h"

#include <string_view>
#include <vector>

namespace detdiffusion {

/// The data set formats that are read and written.
enum class DatasetFormat { Coco, Yolo, Voc, Layouts };

/// "coco", "yolo", "voc", "layouts"; Error for any other text.
DatasetFormat datasetFormatFromString(std::string_view text);

/// Where a data set is.
struct DatasetSource {
    DatasetFormat format = DatasetFormat::Coco;
    std::filesystem::path path; ///< COCO file, data.yaml or its folder, other folders
    std::filesystem::path images; ///< COCO only: folder of its pictures
    std::string split = "train"; ///< COCO only: the name of what the file holds
    VocCorners corners = VocCorners::Plain; ///< VOC only
};

/// Throws Error naming the file; see loadCoco, loadYolo, loadVoc, loadLayoutFolder. At least one
/// split. Tells the progress: in percent for a COCO file, else as the number of pictures read, of a
/// total of 0 (unknown). Throws Cancelled.
std::vector<DatasetSplit> loadDataset(
    const DatasetSource& source, const PictureSizeReader& sizeOf, const Control& control = {});

/// What another format can't say.
struct ConversionLoss {
    int64_t crowds = 0; ///< left out by all formats but COCO
    int64_t masks = 0; ///< became their boxes

    bool operator==(const ConversionLoss&) const = default;
};

/// Writes a new folder with the annotations and copies of the pictures: COCO as
/// annotations/instances_SPLIT.json and images/SPLIT, YOLO as saveYolo says, VOC as saveVoc says,
/// layouts as layout_folder.h says, the last three without subfolders. Either the whole folder
/// appears or nothing. All splits must have the same classes. Throws Error (also when the folder
/// exists, or pictures are missing or would share a name), Cancelled.
ConversionLoss saveDataset(std::vector<DatasetSplit> splits, DatasetFormat format,
    VocCorners corners, const std::filesystem::path& folder, const Control& control = {});

} // namespace detdiffusion
