#include "ui/training_controller.h"

#include "ui/datasets/dataset_window.h"
#include "ui/settings/studio_settings.h"
#include "ui/support/conversions.h"

#include <QApplication>
#include <QDir>

#include <memory>
#include <utility>

namespace detdiffusion {

namespace {

/// "bccd/step_200" for a checkpoint of a run, the folder's name for other models.
QString nameOf(const QString& folder)
{
    QDir dir(folder);
    const QString name = dir.dirName();
    return dir.cdUp() && dir.dirName() == QLatin1String("checkpoints") && dir.cdUp()
        ? QStringLiteral("%1/%2").arg(dir.dirName(), name)
        : name;
}

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

} // namespace

TrainingController::TrainingController(const StudioParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.session, &GenerationSession::finished, this, &TrainingController::loadWhenFree);
    connect(
        &parts.session, &GenerationSession::loadCancelled, this, &TrainingController::loadWhenFree);
    // Queued: the window first takes the model's settings over.
    connect(&parts.session, &GenerationSession::modelReady, this,
        &TrainingController::paintWhenLoaded, Qt::QueuedConnection);
    connect(&parts.session, &GenerationSession::modelFailed, this, [this] { m_painting = false; });
}

void TrainingController::useModel(const QString& folder)
{
    if (!m_parts.services.training.chooseModel)
        return;
    m_parts.services.training.chooseModel(folder);
    m_parts.problems.inform(folder.isEmpty()
            ? tr("The editor paints with its usual model again.")
            : tr("The editor paints with %1 from now on.").arg(nameOf(folder)));
    m_loading = true;
    loadWhenFree();
}

void TrainingController::paintWith(const QString& folder)
{
    m_painting = true;
    useModel(folder);
}

void TrainingController::loadWhenFree()
{
    auto& session = m_parts.session;
    if (session.isLoading())
        session.cancel(); // of the model before; comes back here
    if (session.isBusy() || !std::exchange(m_loading, false))
        return;
    session.loadModel(session.options());
}

void TrainingController::paintWhenLoaded()
{
    if (!m_loading && std::exchange(m_painting, false))
        m_parts.actions[ActionId::Generate].trigger();
}

TrainingServices trainingServices(const StudioParts& parts)
{
    const auto& resources = parts.services.training;
    const auto controller = std::make_shared<TrainingController>(parts);
    TrainingServices services;
    services.runsFolder = parts.settings.runsFolder();
    services.trainer = resources.trainer;
    services.presetsFolder = resources.presetsFolder;
    services.starterModel = resources.starterModel;
    services.loadModel = [controller](const QString& folder) { controller->useModel(folder); };
    services.paintWith = [controller](const QString& folder) { controller->paintWith(folder); };
    services.openDataset = openDataset;
    return services;
}

} // namespace detdiffusion
