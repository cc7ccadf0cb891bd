#pragma once

#include "ui/document/document_file.h"
#include "ui/gallery/gallery_item.h"
#include "ui/jobs/picture_writer.h"

#include <QStringList>

namespace detdiffusion {

/// Plain = without metadata.
enum class ExportFormat { Png, PlainPng, Jpeg, PlainJpeg, Coco, Yolo };

/// What is exported, and how: a value that can go to another thread.
struct ExportTask {
    ExportFormat format = ExportFormat::Png;
    QStringList pictures; ///< of the gallery
    QString folder;
    std::vector<std::string> classes; ///< the model's, for the order of a data set's categories
    PictureReader read;
    PictureExporter write;
};

/// Pictures keep their names. A data set gets them in `images/` and its labels beside: COCO
/// `annotations.json`, YOLO as saveYolo says. Throws Error.
void exportPictures(const ExportTask& task);

} // namespace detdiffusion
