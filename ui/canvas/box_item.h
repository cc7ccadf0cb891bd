#pragma once

#include "ui/canvas/box_painter.h"

#include <QPixmap>

namespace detdiffusion {

/// One box of the layout as it is painted, in pixels of the picture. Follows what CanvasScene tells
/// it.
class BoxItem {
public:
    const QRectF& rect() const { return m_rect; }
    const BoxLook& look() const { return m_look; }
    double opacity() const { return m_opacity; }
    bool isVisible() const { return m_visible; }
    void setRect(const QRectF& rect) { m_rect = rect; }
    void setLook(const BoxLook& look);
    void setOpacity(double opacity) { m_opacity = opacity; }
    void setVisible(bool visible) { m_visible = visible; }

    /// What it covers with line and label; `pixel` = scene units per screen pixel.
    QRectF bounds(double pixel) const;
    void paint(QPainter& painter) const;
    /// As large at every zoom: above the box, or inside it at the page's top edge.
    void paintLabel(QPainter& painter) const;

private:
    bool hasLabelInside() const;
    const QPixmap& label(double pixelRatio) const;

    QRectF m_rect;
    BoxLook m_look;
    double m_opacity = 1.0;
    bool m_visible = true;
    mutable QPixmap m_label; ///< text is slow to paint; null = not painted yet
};

} // namespace detdiffusion
