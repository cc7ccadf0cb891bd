#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/settings/studio_settings.h"

#include <QSlider>
#include <QWidget>

class QAction;

namespace detdiffusion {

/// The strip below the canvas: how boxes are shown. Remembers it.
class CanvasBar : public QWidget {
    Q_OBJECT

public:
    CanvasBar(CanvasScene& scene, QAction& crosshair, StudioSettings& settings);

    QSlider& boxOpacity() { return *m_boxOpacity; }

private:
    QSlider* m_boxOpacity;
};

} // namespace detdiffusion
