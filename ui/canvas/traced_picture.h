#pragma once

#include <QImage>
#include <QPainter>
#include <QPixmap>

namespace detdiffusion {

/// A picture under the boxes, to draw them after a photograph. It fills the page whatever its
/// shape, so that boxes keep their place on the photograph: data sets are resized to a model's size
/// in the same way.
class TracedPicture {
public:
    void setImage(QImage image);
    void setOpacity(double opacity);
    bool isEmpty() const { return m_image.isNull(); }
    /// In its own pixels.
    QSize size() const { return m_image.size(); }

    void paint(QPainter& painter, const QRectF& page) const;

private:
    const QPixmap& scaledTo(const QSize& pixels) const;

    QImage m_image;
    double m_opacity = 1.0;
    mutable QPixmap m_scaled; ///< of the last size painted: dragging boxes doesn't scale anew
};

/// Upright as its EXIF orientation says, and made smaller when it is larger than any screen. Throws
/// Error when it can't be read.
QImage readTracedPicture(const QString& path);

} // namespace detdiffusion
