#include "ui/compare/slider_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr double kKeyStep = 0.02;
constexpr double kGripRadius = 9.0;

} // namespace

void SliderView::setSecond(
    const QImage& picture, std::vector<LayoutBox> boxes, PictureFindings findings)
{
    m_secondFindings = std::move(findings);
    m_second = QPixmap::fromImage(picture);
    m_secondBoxes = std::move(boxes);
    update();
}

void SliderView::setSecondBoxesShown(bool shown)
{
    m_secondBoxesShown = shown;
    update();
}

void SliderView::setSplit(double split)
{
    m_split = std::clamp(split, 0.0, 1.0);
    update();
}

void SliderView::paintContent(QPainter& painter, const QRectF& target) const
{
    PictureView::paintContent(painter, target);
    const double line = m_split * width();
    painter.save();
    painter.setClipRect(QRectF(line, 0.0, width() - line, height()), Qt::IntersectClip);
    paintPixmap(painter, m_second, target);
    if (m_secondBoxesShown)
        paintBoxes(painter, target, m_secondBoxes, m_secondFindings);
    painter.restore();
    // White in a dark seam: visible on every picture.
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [color, thickness] :
        { std::pair(QColor(0, 0, 0, 150), 4.0), std::pair(QColor(255, 255, 255), 2.0) }) {
        painter.setPen(QPen(color, thickness));
        painter.setBrush(QColor(0, 0, 0, 90));
        painter.drawLine(QPointF(line, 0.0), QPointF(line, height()));
        painter.drawEllipse(QPointF(line, height() / 2.0), kGripRadius, kGripRadius);
    }
}

void SliderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSplit(event->position().x() / width());
    else
        PictureView::mousePressEvent(event);
}

void SliderView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        setSplit(event->position().x() / width());
    else
        PictureView::mouseMoveEvent(event);
}

void SliderView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        setSplit(m_split + (event->key() == Qt::Key_Left ? -kKeyStep : kKeyStep));
    else
        PictureView::keyPressEvent(event);
}

} // namespace detdiffusion
