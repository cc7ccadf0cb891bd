#pragma once

#include "ui/actions.h"
#include "ui/canvas/canvas_view.h"
#include "ui/panels/class_palette.h"

#include <QObject>

namespace detdiffusion {

/// Connects the actions that edit and view the layout with editor, canvas and class palette.
class EditingController : public QObject {
    Q_OBJECT

public:
    EditingController(
        LayoutEditor& editor, CanvasView& canvas, ClassPalette& palette, const Actions& actions);

private:
    void connectHistory();
    void connectClipboard();
    void connectBoxes();
    void connectArrangement();
    void connectPeeking();
    void connectClasses(ClassPalette& palette);
    void connectTools();
    void connectView();
    void copy();
    void updateEnabled();

    LayoutEditor& m_editor;
    CanvasView& m_canvas;
    CanvasScene& m_scene;
    const Actions& m_actions;
};

} // namespace detdiffusion
