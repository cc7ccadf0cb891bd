#pragma once

#include "ui/canvas/canvas_scene.h"

#include <Qt>

#include <memory>

namespace detdiffusion {

/// Where the pointer is and what is held.
struct CanvasPointer {
    QPointF scene;
    double pixel = 1.0; ///< scene units per screen pixel
    Qt::KeyboardModifiers modifiers;
};

/// One drag, from press to release. It shows previews in the scene; the document changes once, in
/// finish(), and not at all after cancel().
class CanvasGesture {
public:
    /// `moving` = the boxes that follow the pointer: nothing sticks to them.
    CanvasGesture(CanvasScene& scene, const CanvasPointer& start, const BoxIds& moving = {});
    virtual ~CanvasGesture() = default;

    void update(const CanvasPointer& pointer);
    void finish();
    void cancel();

protected:
    /// Called once the pointer has left the place where it was pressed.
    virtual void drag(const CanvasPointer& pointer) = 0;
    virtual void drop() = 0;
    /// Released where it was pressed.
    virtual void click() { }

    CanvasScene& scene() { return m_scene; }
    const CanvasPointer& start() const { return m_start; }
    /// Alt lets go of every guide; `square` keeps the sides equal.
    DragRules rules(const CanvasPointer& pointer, bool square);
    /// Shows the size of the dragged box and what it sticks to.
    void showMeasures(const NormalizedRect& rect, const DragRules& rules);

private:
    CanvasScene& m_scene;
    CanvasPointer m_start;
    SnapGuides m_guides;
    bool m_dragging = false;
};

std::unique_ptr<CanvasGesture> drawGesture(CanvasScene& scene, const CanvasPointer& start);
/// Moves the selection; a click picks the next of the boxes that lie under the pointer.
std::unique_ptr<CanvasGesture> moveGesture(
    CanvasScene& scene, const CanvasPointer& start, BoxIds stack);
std::unique_ptr<CanvasGesture> resizeGesture(
    CanvasScene& scene, const CanvasPointer& start, const GrabbedHandle& grabbed);
/// Adds the boxes that a frame touches to the selection.
std::unique_ptr<CanvasGesture> marqueeGesture(CanvasScene& scene, const CanvasPointer& start);

} // namespace detdiffusion
