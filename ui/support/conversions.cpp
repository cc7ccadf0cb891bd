#include "ui/support/conversions.h"

#include <QFile>
#include <QRegularExpression>

#include <cstring>

namespace detdiffusion {

std::filesystem::path toPath(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

QString toQString(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&.\\)|&"));
    return QString(text).remove(mark);
}

QImage toQImage(const Image& image)
{
    if (image.isEmpty())
        return {};
    const QImage view(
        image.rgb.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888);
    return view.copy();
}

Image toImage(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    const auto rowBytes = static_cast<size_t>(rgb.width()) * 3;
    Image result { rgb.width(), rgb.height(), {} };
    result.rgb.resize(rowBytes * static_cast<size_t>(rgb.height()));
    for (int y = 0; y < rgb.height(); ++y)
        std::memcpy(
            result.rgb.data() + rowBytes * static_cast<size_t>(y), rgb.constScanLine(y), rowBytes);
    return result;
}

QIcon trueColoredIcon(const QPixmap& picture)
{
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

QRectF toPixels(const NormalizedRect& rect, const QSizeF& size)
{
    return { QPointF(rect.x0 * size.width(), rect.y0 * size.height()),
        QPointF(rect.x1 * size.width(), rect.y1 * size.height()) };
}

NormalizedRect fromPixels(const QRectF& rect, const QSizeF& size)
{
    return { rect.left() / size.width(), rect.top() / size.height(), rect.right() / size.width(),
        rect.bottom() / size.height() };
}

} // namespace detdiffusion
