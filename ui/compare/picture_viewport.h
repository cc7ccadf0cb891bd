#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

namespace detdiffusion {

/// Which part of a picture is seen, and how large: shared by views that are linked. Points are in
/// [0, 1] of the picture.
class PictureViewport : public QObject {
    Q_OBJECT

public:
    static constexpr double kMaxZoom = 32.0;

    using QObject::QObject;

    /// 1 = the whole picture fits.
    double zoom() const { return m_zoom; }
    QPointF centre() const { return m_centre; }
    bool isFitted() const { return m_zoom == 1.0; }

    /// Where the picture lies that fits into `page` at zoom 1.
    QRectF placed(const QRectF& page) const;

    /// `point` stays where it is.
    void zoomAt(const QPointF& point, double factor);
    void panBy(const QPointF& way);
    void fit();

Q_SIGNALS:
    void changed();

private:
    void set(double zoom, const QPointF& centre);

    double m_zoom = 1.0;
    QPointF m_centre { 0.5, 0.5 };
};

} // namespace detdiffusion
