#include "ui/compare/picture_view.h"

#include "ui/canvas/box_painter.h"
#include "ui/support/conversions.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace detdiffusion {

namespace {

constexpr double kMargin = 14.0;
constexpr double kTagGap = 6.0;
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120.0;
constexpr double kKeyPan = 32.0;
// From here on the single pixels are what one wants to see.
constexpr double kPixelsVisible = 10.0;

} // namespace

PictureView::PictureView(const ClassColours& colors, PictureViewport& viewport, QWidget* parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_viewport(viewport)
{
    setMinimumSize(140, 140);
    setFocusPolicy(Qt::StrongFocus);
    connect(&viewport, &PictureViewport::changed, this, qOverload<>(&QWidget::update));
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

void PictureView::setBoxes(std::vector<LayoutBox> boxes, PictureFindings findings)
{
    m_boxes = std::move(boxes);
    m_findings = std::move(findings);
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
    const QRectF around = page();
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(
            around.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    } else {
        painter.save();
        painter.setClipRect(around);
        paintContent(painter, pictureRect());
        painter.restore();
    }
    QColor border = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text);
    if (!hasFocus())
        border.setAlpha(70);
    painter.setPen(QPen(border, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(around);
    paintTag(painter, around);
}

void PictureView::paintContent(QPainter& painter, const QRectF& target) const
{
    paintPixmap(painter, m_picture, target);
    if (m_boxesShown)
        paintBoxes(painter, target, m_boxes, m_findings);
}

void PictureView::paintPixmap(QPainter& painter, const QPixmap& picture, const QRectF& target) const
{
    const bool smooth = m_viewport.isFitted() || target.width() < kPixelsVisible * picture.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter.drawPixmap(target, picture, QRectF(picture.rect()));
}

void PictureView::paintBoxes(QPainter& painter, const QRectF& target,
    const std::vector<LayoutBox>& boxes, const PictureFindings& findings) const
{
    const QFont font = labelFont();
    // Below the boxes, whose labels matter more.
    for (const auto& extra : findings.extras)
        paintExtra(painter, target, extra);
    for (size_t i = 0; i < boxes.size(); ++i) {
        BoxLook look;
        look.color = classColor(m_colors, boxes[i].className);
        look.name = fromUtf8(boxes[i].className);
        if (i < findings.boxes.size() && !findings.boxes[i].isEmpty())
            look.name = tr("%1: %2").arg(look.name, findings.boxes[i]);
        look.perception = boxes[i].perception;
        look.filled = false;
        look.halo = true;
        const QRectF area = toPixels(boxes[i].rect, target.size()).translated(target.topLeft());
        paintBoxOutline(painter, area, look);
        paintBoxLabel(painter, labelPlace(area, boxLabelSize(look, font)), look, font);
    }
}

/// Above the box; inside it at the upper edge of the page, and moved left at the right edge.
QPointF PictureView::labelPlace(const QRectF& box, const QSizeF& label) const
{
    const QRectF around = page();
    const bool inside = box.top() - label.height() < around.top();
    const double right = std::max(around.left(), around.right() - label.width());
    return { std::min(box.left() - 1.0, right), box.top() + (inside ? 1.0 : -label.height()) };
}

/// White dots on black, the text below: nothing that a box of the layout could look like.
void PictureView::paintExtra(QPainter& painter, const QRectF& target, const SeenObject& extra) const
{
    const QRectF area = toPixels(extra.rect, target.size()).translated(target.topLeft());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 2.0));
    painter.drawRect(area);
    painter.setPen(QPen(Qt::white, 2.0, Qt::DotLine));
    painter.drawRect(area);
    painter.setFont(labelFont());
    QRectF label = painter.fontMetrics().boundingRect(extra.text).adjusted(-4, -1, 4, 1);
    label.moveBottomRight(area.bottomRight());
    painter.fillRect(label, QColor(0, 0, 0, 190));
    painter.drawText(label, Qt::AlignCenter, extra.text);
}

QPointF PictureView::picturePoint(const QPointF& position) const
{
    const QRectF target = pictureRect();
    const QPointF way = position - target.topLeft();
    return { way.x() / target.width(), way.y() / target.height() };
}

void PictureView::panByPixels(const QPointF& way)
{
    const QSizeF size = pictureRect().size();
    m_viewport.panBy({ -way.x() / size.width(), -way.y() / size.height() });
}

void PictureView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        m_viewport.zoomAt(picturePoint(event->position()),
            std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch));
    else
        panByPixels(event->angleDelta());
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent* event)
{
    m_dragged = event->position();
    if (!m_viewport.isFitted())
        setCursor(Qt::ClosedHandCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton))
        panByPixels(event->position() - std::exchange(m_dragged, event->position()));
}

void PictureView::mouseReleaseEvent(QMouseEvent*)
{
    unsetCursor();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_viewport.fit();
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        m_viewport.zoomAt(m_viewport.centre(), kZoomStep);
        break;
    case Qt::Key_Minus:
        m_viewport.zoomAt(m_viewport.centre(), 1.0 / kZoomStep);
        break;
    case Qt::Key_Home:
        m_viewport.fit();
        break;
    case Qt::Key_Left:
        panByPixels({ kKeyPan, 0.0 });
        break;
    case Qt::Key_Right:
        panByPixels({ -kKeyPan, 0.0 });
        break;
    case Qt::Key_Up:
        panByPixels({ 0.0, kKeyPan });
        break;
    case Qt::Key_Down:
        panByPixels({ 0.0, -kKeyPan });
        break;
    default:
        QWidget::keyPressEvent(event);
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
