#include "ui/canvas/traced_picture.h"

#include "core/domain/error.h"

#include <QDir>
#include <QImageReader>

namespace detdiffusion {

namespace {

constexpr int kLongestSide = 4096;

} // namespace

void TracedPicture::setImage(QImage image)
{
    m_image = std::move(image);
    m_scaled = {};
}

void TracedPicture::setOpacity(double opacity)
{
    m_opacity = opacity;
}

void TracedPicture::paint(QPainter& painter, const QRectF& page) const
{
    if (isEmpty())
        return;
    painter.save();
    painter.setOpacity(m_opacity);
    const QSize pixels = painter.deviceTransform().mapRect(page).size().toSize();
    if (pixels.width() <= kLongestSide && pixels.height() <= kLongestSide) {
        painter.drawPixmap(page, scaledTo(pixels), QRectF({ 0, 0 }, pixels));
    } else {
        // Zoomed in so far that only a part is seen: scaling the whole would cost too much.
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(page, m_image, QRectF({ 0, 0 }, m_image.size()));
    }
    painter.restore();
}

const QPixmap& TracedPicture::scaledTo(const QSize& pixels) const
{
    if (m_scaled.size() != pixels)
        m_scaled = QPixmap::fromImage(
            m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return m_scaled;
}

QImage readTracedPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        throw Error(QDir::toNativeSeparators(path).toStdString() + ": "
            + reader.errorString().toStdString() + "; choose a PNG or JPEG picture");
    return image;
}

} // namespace detdiffusion
