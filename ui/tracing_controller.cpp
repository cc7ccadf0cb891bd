#include "ui/tracing_controller.h"

#include "ui/jobs/background.h"

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

TracingController::~TracingController()
{
    m_reading.waitForDone();
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
    const auto work = [path] { return readTracedPicture(path); };
    inBackground(m_reading, *this, work, [this, path, turn = ++m_opened](const auto& outcome) {
        if (turn != m_opened)
            return;
        if (!outcome.value) {
            Q_EMIT problem(outcome.error);
            return;
        }
        m_scene.setTracedPicture(*outcome.value);
        m_settings.setValue(settings::kTracedFolder, QFileInfo(path).absolutePath());
    });
}

} // namespace detdiffusion
