#include "ui/icons.h"

#include "ui/canvas/box_painter.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <functional>
#include <memory>

namespace detdiffusion {

namespace {

/// An icon that is a painting: sharp at every size and always in the palette of the moment.
class PaintedIcon : public QIconEngine {
public:
    using Paint = std::function<void(QPainter&, const QRectF&, QIcon::Mode)>;

    explicit PaintedIcon(Paint paintIcon)
        : m_paint(std::move(paintIcon))
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        m_paint(*painter, rect, mode);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({ 0, 0 }, size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return std::make_unique<PaintedIcon>(m_paint).release(); }

private:
    Paint m_paint;
};

QIcon painted(PaintedIcon::Paint paint)
{
    return QIcon(std::make_unique<PaintedIcon>(std::move(paint)).release());
}

} // namespace

QIcon themedIcon(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return painted([svg = file.readAll()](QPainter& painter, const QRectF& rect, QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QColor color = QGuiApplication::palette().color(group, role);
        QByteArray tinted = svg;
        tinted.replace("#000", color.name().toLatin1());
        QSvgRenderer(tinted).render(&painter, rect);
    });
}

QIcon colorSwatch(const QColor& color)
{
    return painted([color](QPainter& painter, const QRectF& rect, QIcon::Mode) {
        constexpr double kInset = 0.14;
        constexpr double kRadius = 0.2;
        const double inset = rect.width() * kInset;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), rect.width() * kRadius,
            rect.width() * kRadius);
    });
}

QIcon perceptionIcon(Perception perception)
{
    return painted([perception](QPainter& painter, const QRectF& rect, QIcon::Mode mode) {
        constexpr double kInset = 0.2;
        const QPalette palette = QGuiApplication::palette();
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::Text;
        const double inset = rect.width() * kInset;
        paintPerceptionGlyph(
            painter, rect.adjusted(inset, inset, -inset, -inset), perception, palette.color(role));
    });
}

} // namespace detdiffusion
