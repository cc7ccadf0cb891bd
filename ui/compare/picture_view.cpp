#include "ui/compare/picture_view.h"

#include "ui/canvas/box_painter.h"
#include "ui/support/conversions.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr double kMargin = 14.0;
constexpr double kTagGap = 6.0;

} // namespace

PictureView::PictureView(const ClassColours& colors, QWidget* parent)
    : QWidget(parent)
    , m_colors(colors)
{
    setMinimumSize(140, 140);
    setAccessibleName(tr("Picture"));
}

void PictureView::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void PictureView::setTag(const QString& tag)
{
    m_tag = tag;
    setAccessibleName(tag.isEmpty() ? tr("Picture") : tr("Picture: %1").arg(tag));
    update();
}

void PictureView::setPicture(const QImage& picture)
{
    m_picture = QPixmap::fromImage(picture);
    update();
}

void PictureView::setBoxes(std::vector<LayoutBox> boxes)
{
    m_boxes = std::move(boxes);
    update();
}

void PictureView::setBoxesShown(bool shown)
{
    m_boxesShown = shown;
    update();
}

void PictureView::setPageSize(const QSize& size)
{
    m_pageSize = size;
    update();
}

QRectF PictureView::page() const
{
    // Below the picture there is room for the tag.
    const double tag = fontMetrics().height() + kTagGap;
    const QRectF room =
        QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -std::max(kMargin, tag));
    const QSizeF size = QSizeF(m_pageSize).scaled(room.size(), Qt::KeepAspectRatio);
    return { room.center() - QPointF(size.width() / 2, size.height() / 2), size };
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF target = page();
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(
            target.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(target, m_picture, QRectF(m_picture.rect()));
        if (m_boxesShown)
            paintBoxes(painter, target);
    }
    QColor border = palette().color(QPalette::Text);
    border.setAlpha(70);
    painter.setPen(QPen(border, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(target);
    paintTag(painter, target);
}

void PictureView::paintBoxes(QPainter& painter, const QRectF& target) const
{
    const QFont font = labelFont();
    for (const auto& box : m_boxes) {
        BoxLook look;
        look.color = classColor(m_colors, box.className);
        look.name = fromUtf8(box.className);
        look.perception = box.perception;
        look.filled = false;
        look.halo = true;
        const QRectF area = toPixels(box.rect, target.size()).translated(target.topLeft());
        paintBoxOutline(painter, area, look);
        const double height = boxLabelSize(look, font).height();
        const bool inside = area.top() - height < target.top();
        paintBoxLabel(painter, area.topLeft() + QPointF(-1.0, inside ? 1.0 : -height), look, font);
    }
}

void PictureView::paintTag(QPainter& painter, const QRectF& target) const
{
    if (m_tag.isEmpty())
        return;
    const double height = painter.fontMetrics().height() + kTagGap;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(target.left(), target.bottom() + kTagGap / 2, target.width(), height),
        Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, m_tag);
}

} // namespace detdiffusion
