#include "ui/canvas/box_painter.h"

#include "ui/canvas/pixel_lines.h"
#include "ui/support/colors.h"

#include <QFontMetricsF>
#include <QGuiApplication>

namespace detdiffusion {

namespace {

constexpr double kThinLine = 1.2;
constexpr double kLine = 2.2;
constexpr double kSelectedExtra = 1.0;
constexpr double kHaloExtra = 2.0;
constexpr double kLabelPadding = 5.0;
constexpr double kGlyphSide = 9.0;
constexpr double kLabelRadius = 3.0;
constexpr int kFillAlpha = 38;
constexpr int kSelectedFillAlpha = 64;
constexpr int kHaloAlpha = 150;

double lineWidth(const BoxLook& look)
{
    const double width = look.perception == Perception::Unset ? kThinLine : kLine;
    return width + (look.selected ? kSelectedExtra : 0.0);
}

} // namespace

void paintBoxOutline(QPainter& painter, const QRectF& rect, const BoxLook& look)
{
    if (look.filled) {
        QColor fill = look.color;
        fill.setAlpha(look.selected ? kSelectedFillAlpha : kFillAlpha);
        painter.fillRect(rect, fill);
    }
    if (look.halo)
        paintFrame(
            painter, rect, { QColor(0, 0, 0, kHaloAlpha), lineWidth(look) + kHaloExtra, false });
    paintFrame(painter, rect, { look.color, lineWidth(look), look.perception == Perception::Hard });
}

QSizeF boxLabelSize(const BoxLook& look, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const int glyphs = (look.perception == Perception::Unset ? 0 : 1) + (look.locked ? 1 : 0);
    return { metrics.horizontalAdvance(look.name) + glyphs * (kGlyphSide + kLabelPadding)
            + 2 * kLabelPadding,
        metrics.height() + 3.0 };
}

void paintBoxLabel(
    QPainter& painter, const QPointF& topLeft, const BoxLook& look, const QFont& font)
{
    const QRectF chip(topLeft, boxLabelSize(look, font));
    const QColor text = readableOn(look.color);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    painter.drawRoundedRect(chip, kLabelRadius, kLabelRadius);
    QRectF inside = chip.adjusted(kLabelPadding, 0, -kLabelPadding, 0);
    const auto takeSquare = [&inside] {
        const QRectF square(
            inside.left(), inside.center().y() - kGlyphSide / 2, kGlyphSide, kGlyphSide);
        inside.setLeft(square.right() + kLabelPadding);
        return square;
    };
    if (look.perception != Perception::Unset)
        paintPerceptionGlyph(painter, takeSquare(), look.perception, text);
    if (look.locked)
        paintPadlock(painter, takeSquare(), text);
    painter.setPen(text);
    painter.setFont(font);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, look.name);
    painter.restore();
}

void paintPerceptionGlyph(
    QPainter& painter, const QRectF& square, Perception perception, const QColor& color)
{
    if (perception == Perception::Unset)
        return;
    const auto at = [&](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (perception == Perception::Easy) {
        QPen pen(color, square.width() * 0.2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF { at(0.08, 0.55), at(0.38, 0.85), at(0.92, 0.18) });
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF { at(0.5, 0.05), at(1.0, 0.95), at(0.0, 0.95) });
    }
    painter.restore();
}

void paintPadlock(QPainter& painter, const QRectF& square, const QColor& color)
{
    const double side = square.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, side * 0.16);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    constexpr int kHalfTurn = 180 * 16;
    painter.drawArc(
        QRectF(square.left() + side * 0.26, square.top() + side * 0.06, side * 0.48, side * 0.8), 0,
        kHalfTurn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(
        QRectF(square.left() + side * 0.1, square.top() + side * 0.45, side * 0.8, side * 0.52),
        side * 0.1, side * 0.1);
    painter.restore();
}

QFont labelFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace detdiffusion
