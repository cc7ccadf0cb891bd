#pragma once

#include "ui/actions.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/dialogs/prompts.h"
#include "ui/settings/studio_settings.h"

#include <QObject>

namespace detdiffusion {

/// Chooses the picture that boxes are drawn after, and takes it away again.
class TracingController : public QObject {
    Q_OBJECT

public:
    TracingController(CanvasScene& scene, const Actions& actions, StudioSettings& settings,
        Prompts& prompts, QWidget& window);

    void open(const QString& path);

Q_SIGNALS:
    void problem(const QString& message);

private:
    void choose();

    CanvasScene& m_scene;
    StudioSettings& m_settings;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace detdiffusion
