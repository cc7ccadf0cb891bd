#pragma once

#include "ui/actions.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/settings/studio_settings.h"

#include <QSlider>
#include <QWidget>

namespace detdiffusion {

/// The strip below the canvas: how boxes are shown. Remembers it.
class CanvasBar : public QWidget {
    Q_OBJECT

public:
    CanvasBar(CanvasScene& scene, const Actions& actions, StudioSettings& settings);

    QSlider& boxOpacity() { return *m_boxOpacity; }
    /// Of the traced picture.
    QSlider& pictureOpacity() { return *m_pictureOpacity; }

private:
    void build(const Actions& actions);
    void connectOpacities();
    void connectCrosshair(QAction& crosshair);

    CanvasScene& m_scene;
    StudioSettings& m_settings;
    QSlider* m_boxOpacity;
    QSlider* m_pictureOpacity;
    QWidget* m_picture; ///< label and slider of the traced picture
};

} // namespace detdiffusion
