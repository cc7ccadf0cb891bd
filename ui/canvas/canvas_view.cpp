#include "ui/canvas/canvas_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kSmallestZoom = 0.02;
constexpr double kLargestZoom = 64.0;
constexpr double kWheelNotch = 120.0;
// Screen pixels around a fitted page: room for labels and handles.
constexpr double kFitMargin = 28.0;

} // namespace

CanvasView::CanvasView(CanvasScene& scene, QWidget* parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
    , m_tools(scene)
{
    setAccessibleName(tr("Layout canvas"));
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setCacheMode(CacheBackground);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // Files are dropped on the window, not on the scene.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    connect(&scene, &QGraphicsScene::sceneRectChanged, this, &CanvasView::refit);
    connect(&m_tools, &CanvasTools::modeChanged, this, [this](CanvasMode mode) {
        viewport()->setCursor(mode == CanvasMode::Draw ? Qt::CrossCursor : Qt::ArrowCursor);
    });
}

void CanvasView::zoomIn()
{
    scaleAt(QRectF(viewport()->rect()).center(), kZoomStep);
}

void CanvasView::zoomOut()
{
    scaleAt(QRectF(viewport()->rect()).center(), 1.0 / kZoomStep);
}

void CanvasView::zoomToActualSize()
{
    scaleAt(QRectF(viewport()->rect()).center(), 1.0 / zoom());
}

void CanvasView::fitPage()
{
    m_fit = Fit::Page;
    refit();
}

void CanvasView::fitWidth()
{
    m_fit = Fit::Width;
    refit();
}

void CanvasView::refit()
{
    if (m_fit == Fit::None)
        return;
    const QSizeF page = m_scene.pageSize();
    const double width = (viewport()->width() - 2 * kFitMargin) / page.width();
    const double height = (viewport()->height() - 2 * kFitMargin) / page.height();
    const double scale = std::clamp(
        m_fit == Fit::Page ? std::min(width, height) : width, kSmallestZoom, kLargestZoom);
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(page.width() / 2, page.height() / 2);
    Q_EMIT zoomChanged(scale);
}

void CanvasView::scaleAt(const QPointF& viewPoint, double factor)
{
    m_fit = Fit::None;
    const double scale = std::clamp(zoom() * factor, kSmallestZoom, kLargestZoom);
    const QPoint at = viewPoint.toPoint();
    const QPointF before = mapToScene(at);
    setTransform(QTransform::fromScale(scale, scale));
    // The scene point under the cursor stays there.
    panBy(at - mapFromScene(before));
    Q_EMIT zoomChanged(scale);
}

void CanvasView::panBy(const QPoint& way)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

CanvasPointer CanvasView::pointerAt(const QMouseEvent& event) const
{
    const QPointF scenePoint = viewportTransform().inverted().map(event.position());
    return { scenePoint, 1.0 / zoom(), event.modifiers() };
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    m_lastPosition = event->pos();
    m_middleHeld = m_middleHeld || event->button() == Qt::MiddleButton;
    if (m_middleHeld || m_spaceHeld) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() == Qt::LeftButton)
        m_tools.press(pointerAt(*event));
    else if (event->button() == Qt::RightButton)
        selectForMenu(pointerAt(*event).scene);
}

/// The context menu is about the box under the pointer.
void CanvasView::selectForMenu(const QPointF& point)
{
    auto& selection = m_scene.editor().selection();
    const auto stack = m_scene.visibleBoxesAt(point);
    const auto selected = [&](int64_t id) { return selection.contains(id); };
    if (!stack.empty() && std::none_of(stack.begin(), stack.end(), selected))
        selection.set({ stack.front() });
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint way = event->pos() - std::exchange(m_lastPosition, event->pos());
    if (m_middleHeld || (m_spaceHeld && event->buttons().testFlag(Qt::LeftButton))) {
        m_fit = Fit::None;
        panBy(way);
        return;
    }
    const auto pointer = pointerAt(*event);
    m_tools.move(pointer);
    updateCursor(pointer);
    const auto at = m_scene.toNormalized(pointer.scene);
    const bool inside = at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1;
    Q_EMIT pointerMoved(inside ? positionText(pointer.scene, at) : QString());
}

QString CanvasView::positionText(const QPointF& pixel, const NormalizedPoint& share)
{
    return tr("x %1, y %2 px (%3, %4)")
        .arg(static_cast<int>(pixel.x()))
        .arg(static_cast<int>(pixel.y()))
        .arg(QLocale().toString(share.x, 'f', 3), QLocale().toString(share.y, 'f', 3));
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton)
        m_middleHeld = false;
    else if (event->button() == Qt::LeftButton)
        m_tools.release(pointerAt(*event));
    updateCursor(pointerAt(*event));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_scene.boxesAt(pointerAt(*event).scene).empty())
        Q_EMIT classEditRequested();
    else
        mousePressEvent(event);
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        scaleAt(event->position(), std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch));
    } else {
        m_fit = Fit::None;
        const QPoint way =
            event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
        panBy(event->modifiers().testFlag(Qt::ShiftModifier) ? QPoint(way.y(), way.x()) : way);
    }
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    case Qt::Key_Escape:
        m_tools.escape();
        return;
    case Qt::Key_Shift:
    case Qt::Key_Alt:
        m_tools.modifiersChanged(event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier)
            || m_scene.editor().selection().isEmpty())
            break;
        Q_EMIT classEditRequested();
        return;
    default:
        if (nudge(*event))
            return;
    }
    QGraphicsView::keyPressEvent(event);
}

bool CanvasView::nudge(const QKeyEvent& event)
{
    auto& editor = m_scene.editor();
    const int dx = (event.key() == Qt::Key_Right ? 1 : 0) - (event.key() == Qt::Key_Left ? 1 : 0);
    const int dy = (event.key() == Qt::Key_Down ? 1 : 0) - (event.key() == Qt::Key_Up ? 1 : 0);
    if ((dx == 0 && dy == 0) || editor.selection().isEmpty())
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        editor.nudgeSize(dx, dy);
    } else if (event.modifiers().testFlag(Qt::AltModifier)) {
        editor.nudgeByToken(dx, dy);
    } else {
        constexpr int kFarNudge = 10;
        const int pixels = event.modifiers().testFlag(Qt::ShiftModifier) ? kFarNudge : 1;
        editor.nudge(dx * pixels, dy * pixels);
    }
    return true;
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    if (event->key() == Qt::Key_Shift || event->key() == Qt::Key_Alt)
        m_tools.modifiersChanged(event->modifiers());
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    refit();
}

void CanvasView::leaveEvent(QEvent* event)
{
    m_scene.setCrosshair(std::nullopt);
    Q_EMIT pointerMoved({});
    QGraphicsView::leaveEvent(event);
}

void CanvasView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_scene.repaint();
}

bool CanvasView::focusNextPrevChild(bool next)
{
    // Tab walks through the boxes and leaves the canvas after the last one.
    if (m_scene.editor().selection().step(next ? 1 : -1))
        return true;
    m_scene.editor().selection().clear();
    return QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::updateCursor(const CanvasPointer& pointer)
{
    if (!m_spaceHeld && !m_middleHeld && !m_tools.isDragging())
        viewport()->setCursor(m_tools.cursorAt(pointer));
}

} // namespace detdiffusion
