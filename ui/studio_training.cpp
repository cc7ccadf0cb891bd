#include "ui/studio_training.h"

#include "core/domain/model_name.h"
#include "ui/datasets/dataset_window.h"
#include "ui/settings/studio_settings.h"
#include "ui/support/conversions.h"

#include <QApplication>

namespace detdiffusion {

namespace {

/// What the data window has open, if a run can train on it: COCO.
DatasetChoice openDataset()
{
    for (auto* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<DatasetWindow*>(widget);
        if (window == nullptr || !window->dataset().isOpen())
            continue;
        const auto& source = window->dataset().contents()->source(0);
        if (source.format == DatasetFormat::Coco)
            return { toQString(source.path), toQString(source.images) };
    }
    return {};
}

QString changeOf(const QString& model)
{
    return model.isEmpty()
        ? QCoreApplication::translate(
            "StudioTraining", "The editor paints with its usual model again.")
        : QCoreApplication::translate("StudioTraining", "The editor paints with %1 from now on.")
              .arg(fromUtf8(modelName(toPath(model))));
}

} // namespace

TrainingServices trainingServices(const StudioParts& parts)
{
    const auto& resources = parts.services.training;
    TrainingServices services;
    services.runsFolder = parts.settings.runsFolder();
    services.trainer = resources.trainer;
    services.presetsFolder = resources.presetsFolder;
    services.starterModel = resources.starterModel;
    services.loadModel = [&painting = parts.painting, &problems = parts.problems](
                             const QString& folder) {
        problems.inform(changeOf(folder));
        painting.useModel(folder);
    };
    services.paintWith = [&painting = parts.painting, &problems = parts.problems](
                             const QString& folder) {
        problems.inform(changeOf(folder));
        painting.paintWith(folder);
    };
    services.openDataset = openDataset;
    return services;
}

} // namespace detdiffusion
