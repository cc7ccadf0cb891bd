#include "ui/gallery/picture_export.h"

#include "core/data/coco_file.h"
#include "core/data/picture_dataset.h"
#include "core/data/yolo_files.h"
#include "core/domain/error.h"
#include "ui/support/conversions.h"

#include <QDir>
#include <QFileInfo>

namespace detdiffusion {

namespace {

bool isDataset(ExportFormat format)
{
    return format == ExportFormat::Coco || format == ExportFormat::Yolo;
}

QString ending(ExportFormat format)
{
    const bool jpeg = format == ExportFormat::Jpeg || format == ExportFormat::PlainJpeg;
    return jpeg ? QStringLiteral(".jpg") : QStringLiteral(".png");
}

void requireFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        throw Error(folder.toStdString()
            + ": the folder can't be made; choose another one, or change its rights");
}

} // namespace

void exportPictures(const ExportTask& task)
{
    const bool metadata =
        task.format != ExportFormat::PlainPng && task.format != ExportFormat::PlainJpeg;
    const QDir folder(isDataset(task.format) ? QDir(task.folder).filePath(QStringLiteral("images"))
                                             : task.folder);
    requireFolder(folder.path());
    std::vector<LabelledPicture> labelled;
    for (const auto& path : task.pictures) {
        const auto picture = task.read(path).picture;
        const QString name = QFileInfo(path).completeBaseName() + ending(task.format);
        task.write(picture, folder.filePath(name), metadata);
        labelled.push_back(
            { name.toStdString(), withStrategy(picture.layout, picture.settings.strategy) });
    }
    if (task.format == ExportFormat::Coco)
        saveCoco(datasetOf(labelled, task.classes),
            toPath(QDir(task.folder).filePath(QStringLiteral("annotations.json"))));
    if (task.format == ExportFormat::Yolo)
        saveYolo(datasetOf(labelled, task.classes), toPath(task.folder));
}

} // namespace detdiffusion
