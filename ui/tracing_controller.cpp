#include "ui/tracing_controller.h"

#include "core/domain/error.h"

#include <QFileInfo>
#include <QWidget>

namespace detdiffusion {

TracingController::TracingController(CanvasScene& scene, const Actions& actions,
    StudioSettings& settings, Prompts& prompts, QWidget& window)
    : QObject(&window)
    , m_scene(scene)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_window(window)
{
    auto* remove = &actions[ActionId::RemoveTracedPicture];
    connect(
        &actions[ActionId::TracePicture], &QAction::triggered, this, &TracingController::choose);
    connect(remove, &QAction::triggered, &scene, [&scene] { scene.setTracedPicture({}); });
    connect(&scene, &CanvasScene::tracedPictureChanged, remove,
        [remove, &scene] { remove->setEnabled(!scene.tracedPicture().isEmpty()); });
    remove->setEnabled(false);
}

void TracingController::choose()
{
    const QString path =
        m_prompts.pictureToTrace(&m_window, m_settings.value(settings::kTracedFolder));
    if (!path.isEmpty())
        open(path);
}

void TracingController::open(const QString& path)
{
    try {
        m_scene.setTracedPicture(readTracedPicture(path));
        m_settings.setValue(settings::kTracedFolder, QFileInfo(path).absolutePath());
    } catch (const Error& error) {
        Q_EMIT problem(QString::fromUtf8(error.what()));
    }
}

} // namespace detdiffusion
