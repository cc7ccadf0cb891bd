#include "ui/compare/picture_viewport.h"

#include <algorithm>

namespace detdiffusion {

QRectF PictureViewport::placed(const QRectF& page) const
{
    const QSizeF size = page.size() * m_zoom;
    return { page.center() - QPointF(m_centre.x() * size.width(), m_centre.y() * size.height()),
        size };
}

void PictureViewport::zoomAt(const QPointF& point, double factor)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, kMaxZoom);
    set(zoom, point + (m_centre - point) * (m_zoom / zoom));
}

void PictureViewport::panBy(const QPointF& way)
{
    set(m_zoom, m_centre + way);
}

void PictureViewport::fit()
{
    set(1.0, { 0.5, 0.5 });
}

/// The picture's edges do not come inside the page.
void PictureViewport::set(double zoom, const QPointF& centre)
{
    const double half = 0.5 / zoom;
    const QPointF inside(
        std::clamp(centre.x(), half, 1.0 - half), std::clamp(centre.y(), half, 1.0 - half));
    if (zoom == m_zoom && inside == m_centre)
        return;
    m_zoom = zoom;
    m_centre = inside;
    Q_EMIT changed();
}

} // namespace detdiffusion
