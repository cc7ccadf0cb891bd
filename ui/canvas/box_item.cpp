#include "ui/canvas/box_item.h"

namespace detdiffusion {

namespace {

// A box whose top is this close to the page's edge carries its label inside.
constexpr double kTopMargin = 0.5;
// Screen pixels: half of the thickest line with its seam, and a pixel for rounding.
constexpr double kLineMargin = 5.0;

bool haveSameLabel(const BoxLook& a, const BoxLook& b)
{
    return a.name == b.name && a.color == b.color && a.perception == b.perception
        && a.locked == b.locked;
}

} // namespace

void BoxItem::setLook(const BoxLook& look)
{
    if (!haveSameLabel(look, m_look))
        m_label = {};
    m_look = look;
}

QRectF BoxItem::bounds(double pixel) const
{
    const QSizeF size =
        m_label.isNull() ? boxLabelSize(m_look, labelFont()) : m_label.deviceIndependentSize();
    const double up = hasLabelInside() ? 0.0 : size.height() * pixel;
    const QRectF chip(m_rect.topLeft() - QPointF(0.0, up), size * pixel);
    const double margin = kLineMargin * pixel;
    return m_rect.united(chip).adjusted(-margin, -margin, margin, margin);
}

bool BoxItem::hasLabelInside() const
{
    return m_rect.top() < kTopMargin;
}

void BoxItem::paint(QPainter& painter) const
{
    painter.setOpacity(m_opacity);
    paintBoxOutline(painter, m_rect, m_look);
    painter.setOpacity(1.0);
}

void BoxItem::paintLabel(QPainter& painter) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const auto& pixmap = label(ratio);
    QPointF place = painter.worldTransform().map(m_rect.topLeft());
    place += { -1.0, hasLabelInside() ? 1.0 : -pixmap.deviceIndependentSize().height() - 1.0 };
    // On a pixel of the device, or a pixel ratio of 1.5 would blur the text.
    place = QPointF((place * ratio).toPoint()) / ratio;
    painter.save();
    painter.resetTransform();
    painter.setOpacity(m_opacity);
    painter.drawPixmap(place, pixmap);
    painter.restore();
}

const QPixmap& BoxItem::label(double pixelRatio) const
{
    if (m_label.isNull() || m_label.devicePixelRatio() != pixelRatio) {
        const QFont font = labelFont();
        m_label = QPixmap((boxLabelSize(m_look, font) * pixelRatio).toSize());
        m_label.setDevicePixelRatio(pixelRatio);
        m_label.fill(Qt::transparent);
        QPainter painter(&m_label);
        paintBoxLabel(painter, { 0, 0 }, m_look, font);
    }
    return m_label;
}

} // namespace detdiffusion
