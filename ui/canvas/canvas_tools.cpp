#include "ui/canvas/canvas_tools.h"

#include <algorithm>

namespace detdiffusion {

namespace {

Qt::CursorShape cursorOf(Handle handle)
{
    switch (handle) {
    case Handle::TopLeft:
    case Handle::BottomRight:
        return Qt::SizeFDiagCursor;
    case Handle::TopRight:
    case Handle::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Handle::Top:
    case Handle::Bottom:
        return Qt::SizeVerCursor;
    case Handle::Left:
    case Handle::Right:
        break;
    }
    return Qt::SizeHorCursor;
}

} // namespace

CanvasTools::CanvasTools(CanvasScene& scene, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
{
    // A drag holds boxes by their id: it ends when the document changes under it (undo by key).
    connect(&scene.editor().document(), &LayoutDocument::changed, this,
        [this](const LayoutChange& change) {
            if (m_gesture && change.kind != LayoutChangeKind::BoxesChanged) {
                m_gesture->cancel();
                m_gesture.reset();
            }
        });
}

void CanvasTools::setMode(CanvasMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_scene.setCrosshair(std::nullopt);
    Q_EMIT modeChanged(mode);
}

void CanvasTools::press(const CanvasPointer& pointer)
{
    m_pointer = pointer;
    m_gesture = gestureFor(pointer);
}

void CanvasTools::move(const CanvasPointer& pointer)
{
    m_pointer = pointer;
    if (m_gesture)
        m_gesture->update(pointer);
    if (m_mode == CanvasMode::Draw)
        m_scene.setCrosshair(pointer.scene);
}

void CanvasTools::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    m_pointer.modifiers = modifiers;
    if (m_gesture)
        m_gesture->update(m_pointer);
}

void CanvasTools::release(const CanvasPointer& pointer)
{
    if (!m_gesture)
        return;
    m_gesture->update(pointer);
    // Taken out first: finishing changes the document, which would cancel a drag still under way.
    const auto gesture = std::move(m_gesture);
    gesture->finish();
}

void CanvasTools::escape()
{
    if (m_gesture) {
        m_gesture->cancel();
        m_gesture.reset();
    } else if (m_mode == CanvasMode::Draw) {
        setMode(CanvasMode::Select);
    } else {
        m_scene.editor().selection().clear();
    }
}

Qt::CursorShape CanvasTools::cursorAt(const CanvasPointer& pointer) const
{
    if (m_mode == CanvasMode::Draw || pointer.modifiers.testFlag(Qt::AltModifier))
        return Qt::CrossCursor;
    if (const auto grabbed = m_scene.handleAt(pointer.scene, pointer.pixel))
        return cursorOf(grabbed->handle);
    return m_scene.boxesAt(pointer.scene).empty() ? Qt::CrossCursor : Qt::SizeAllCursor;
}

std::unique_ptr<CanvasGesture> CanvasTools::gestureFor(const CanvasPointer& pointer)
{
    if (m_mode == CanvasMode::Draw || pointer.modifiers.testFlag(Qt::AltModifier))
        return drawGesture(m_scene, pointer);
    if (const auto grabbed = m_scene.handleAt(pointer.scene, pointer.pixel))
        return resizeGesture(m_scene, pointer, *grabbed);
    auto stack = m_scene.boxesAt(pointer.scene);
    if (!stack.empty())
        return grabBox(pointer, std::move(stack));
    if (pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        return marqueeGesture(m_scene, pointer);
    return drawGesture(m_scene, pointer);
}

std::unique_ptr<CanvasGesture> CanvasTools::grabBox(const CanvasPointer& pointer, BoxIds stack)
{
    auto& selection = m_scene.editor().selection();
    if (pointer.modifiers & Qt::ControlModifier) {
        selection.toggle(stack.front());
        return nullptr;
    }
    const bool alreadySelected =
        std::any_of(stack.begin(), stack.end(), [&](int64_t id) { return selection.contains(id); });
    if (!alreadySelected) {
        selection.set({ stack.front() });
        stack.clear();
    }
    return moveGesture(m_scene, pointer, std::move(stack));
}

} // namespace detdiffusion
