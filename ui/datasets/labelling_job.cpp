#include "ui/datasets/labelling_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace detdiffusion {

QStringList LabellingJob::arguments() const
{
    QStringList arguments { QStringLiteral("--json"), QStringLiteral("label"),
        QStringLiteral("--stream"), QStringLiteral("--annotations"), annotations(),
        QStringLiteral("--images"), images, QStringLiteral("--keep"), keptFolder(),
        QStringLiteral("--out"), out(), QStringLiteral("--max-unread"), QStringLiteral("1") };
    for (const auto& detector : detectors)
        arguments += { QStringLiteral("--detector"), detector };
    if (byFold)
        arguments += QStringLiteral("--folds");
    return arguments;
}

QStringList LabellingJob::keptFiles() const
{
    QStringList files;
    for (int run = 1; run <= runs(); ++run) {
        const QString file = QStringLiteral("%1/%2.json").arg(keptFolder()).arg(run);
        if (!QFileInfo::exists(file))
            return {};
        files.append(file);
    }
    return files;
}

bool LabellingJob::isUnfinished() const
{
    return QFileInfo::exists(out() + QStringLiteral(".progress"));
}

void LabellingJob::discardFindings() const
{
    QDir(keptFolder()).removeRecursively();
    QDir(out() + QStringLiteral(".progress")).removeRecursively();
}

CocoDataset withoutMasks(const CocoDataset& dataset)
{
    CocoDataset light { dataset.images, {}, dataset.categories, "{}" };
    light.annotations.reserve(dataset.annotations.size());
    for (const auto& object : dataset.annotations)
        light.annotations.push_back(
            { object.id, object.imageId, object.categoryId, object.x, object.y, object.width,
                object.height, object.area, object.isCrowd, object.perception, {}, "{}" });
    return light;
}

QString findCommandLineProgram()
{
    const QString name = QStringLiteral("detdiffusion");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString& folder : { here.path(), here.filePath(QStringLiteral("../cli")) }) {
        const QString found = QStandardPaths::findExecutable(name, { folder });
        if (!found.isEmpty())
            return found;
    }
    return QStandardPaths::findExecutable(name);
}

} // namespace detdiffusion
