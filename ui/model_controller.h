#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/compare/result_panel.h"
#include "ui/file_controller.h"
#include "ui/gallery/gallery_controller.h"
#include "ui/jobs/generation_session.h"
#include "ui/page_size_menu.h"
#include "ui/panels/boxes_panel.h"
#include "ui/panels/class_palette.h"
#include "ui/panels/generation_panel.h"
#include "ui/panels/job_bar.h"
#include "ui/support/colors.h"

namespace detdiffusion {

/// What depends on the model.
struct ModelFollowers {
    LayoutEditor& editor;
    ClassColours& colors;
    CanvasScene& scene;
    PageSizeMenu& pageSizes;
    ClassPalette& classes;
    BoxesPanel& boxes;
    GenerationPanel& generation;
    ResultPanel& result;
    GalleryController& gallery;
    FileController& files;
    JobBar& bar;
};

/// Tells the window what a model that was loaded can paint.
class ModelController : public QObject {
    Q_OBJECT

public:
    ModelController(GenerationSession& session, ModelFollowers followers, QObject* parent);

Q_SIGNALS:
    void problem(const QString& message);

private:
    void use(const ModelInfo& info);

    ModelFollowers m_followers;
    bool m_hasDefaults = false; ///< the settings of a model were taken over
};

} // namespace detdiffusion
