#pragma once

#include "ui/actions.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/dialogs/prompts.h"
#include "ui/settings/studio_settings.h"

#include <QObject>
#include <QThreadPool>

namespace detdiffusion {

/// Chooses the picture that boxes are drawn after, and takes it away again.
class TracingController : public QObject {
    Q_OBJECT

public:
    TracingController(CanvasScene& scene, const Actions& actions, StudioSettings& settings,
        Prompts& prompts, QWidget& window);
    ~TracingController() override;

    /// Reads the picture on another thread and puts it under the boxes.
    void open(const QString& path);

Q_SIGNALS:
    void problem(const QString& message);

private:
    void choose();

    CanvasScene& m_scene;
    StudioSettings& m_settings;
    Prompts& m_prompts;
    QWidget& m_window;
    int m_opened = 0; ///< only the picture that was asked for last is shown
    QThreadPool m_reading; ///< last: its jobs post to this object
};

} // namespace detdiffusion
