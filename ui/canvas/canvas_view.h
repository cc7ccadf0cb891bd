#pragma once

#include "ui/canvas/canvas_tools.h"

#include <QGraphicsView>

namespace detdiffusion {

/// The canvas on screen: zooms at the cursor, pans, and hands pointer and keys to the tools.
class CanvasView : public QGraphicsView {
    Q_OBJECT

public:
    explicit CanvasView(CanvasScene& scene, QWidget* parent = nullptr);

    CanvasTools& tools() { return m_tools; }
    double zoom() const { return transform().m11(); }

    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void fitPage();
    void fitWidth();

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// The user wants to type another class for the selection.
    void classEditRequested();
    /// In pixels and fractions of the page; empty when the pointer has left.
    void pointerMoved(const QString& position);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    CanvasPointer pointerAt(const QMouseEvent& event) const;
    void scaleAt(const QPointF& viewPoint, double factor);
    void refit();
    void panBy(const QPoint& way);
    static QString positionText(const QPointF& pixel, const NormalizedPoint& share);
    bool nudge(const QKeyEvent& event);
    void selectForMenu(const QPointF& point);
    void updateCursor(const CanvasPointer& pointer);

    enum class Fit { None, Page, Width };

    CanvasScene& m_scene;
    CanvasTools m_tools;
    Fit m_fit = Fit::Page;
    bool m_spaceHeld = false;
    bool m_middleHeld = false;
    QPoint m_lastPosition;
};

} // namespace detdiffusion
