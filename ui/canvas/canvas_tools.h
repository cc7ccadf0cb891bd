#pragma once

#include "ui/canvas/canvas_gesture.h"

#include <QObject>

namespace detdiffusion {

/// Select: drags move, resize, or draw on empty ground. Draw: every drag draws, also inside boxes.
enum class CanvasMode { Select, Draw };

/// Turns presses, moves and releases into gestures.
class CanvasTools : public QObject {
    Q_OBJECT

public:
    explicit CanvasTools(CanvasScene& scene, QObject* parent = nullptr);

    CanvasMode mode() const { return m_mode; }
    void setMode(CanvasMode mode);
    bool isDragging() const { return m_gesture != nullptr; }

    void press(const CanvasPointer& pointer);
    void move(const CanvasPointer& pointer);
    void release(const CanvasPointer& pointer);
    /// Shift or Alt pressed or let go while the pointer rests.
    void modifiersChanged(Qt::KeyboardModifiers modifiers);
    /// Escape: the drag is undone, else the draw mode ends, else the selection is cleared.
    void escape();

    Qt::CursorShape cursorAt(const CanvasPointer& pointer) const;

Q_SIGNALS:
    void modeChanged(detdiffusion::CanvasMode mode);

private:
    std::unique_ptr<CanvasGesture> gestureFor(const CanvasPointer& pointer);
    std::unique_ptr<CanvasGesture> grabBox(const CanvasPointer& pointer, BoxIds stack);

    CanvasScene& m_scene;
    CanvasMode m_mode = CanvasMode::Select;
    std::unique_ptr<CanvasGesture> m_gesture;
    CanvasPointer m_pointer;
};

} // namespace detdiffusion
