// What CanvasScene paints besides its items: the page below them, handles and guides above.

#include "ui/canvas/box_painter.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/pixel_lines.h"
#include "ui/support/advice_text.h"
#include "ui/support/conversions.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPalette>

namespace detdiffusion {

namespace {

constexpr double kHandleSide = 8.0;
constexpr double kMinimumCell = 7.0;
constexpr int kGridAlpha = 26;
// Unlike the accent, which stands for the selection; readable on light and dark.
constexpr QColor kGuideColor(232, 62, 140);
constexpr int kEdgeAlpha = 70;
constexpr int kCrosshairAlpha = 110;

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// A text beside a point of the screen, on the interface's own ground.
void paintNote(QPainter& painter, const QPointF& point, const QString& text)
{
    constexpr QMarginsF kPadding(6, 3, 6, 3);
    constexpr QPointF kAway(10, 10);
    const QPalette palette = QGuiApplication::palette();
    painter.setFont(labelFont());
    QRectF chip = painter.fontMetrics().boundingRect(text);
    chip = chip.marginsAdded(kPadding);
    chip.moveTopLeft(point + kAway);
    painter.setPen(withAlpha(palette.color(QPalette::Text), kEdgeAlpha));
    painter.setBrush(palette.color(QPalette::Window));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(chip, Qt::AlignCenter, text);
}

} // namespace

void CanvasScene::drawBackground(QPainter* painter, const QRectF& exposed)
{
    const QPalette palette = QGuiApplication::palette();
    painter->fillRect(exposed, backdrop(palette));
    const QRectF page({ 0, 0 }, pageSize());
    painter->fillRect(page, palette.color(QPalette::Base));
    m_traced.paint(*painter, page);
    drawGrid(*painter);
    paintFrame(*painter, page, { withAlpha(palette.color(QPalette::Text), kEdgeAlpha) });
    drawRestingBoxes(*painter, exposed);
}

void CanvasScene::drawForeground(QPainter* painter, const QRectF&)
{
    drawHint(*painter);
    drawDraggedBoxes(*painter);
    drawCrosshair(*painter);
    drawPreview(*painter);
    drawGuides(*painter);
    drawHandles(*painter);
    drawMeasures(*painter);
}

void CanvasScene::drawGrid(QPainter& painter) const
{
    const QSizeF page = pageSize();
    const auto step = m_editor.snapping().gridStep();
    const double width = page.width() * step.x;
    const double height = page.height() * step.y;
    if (std::min(width, height) * painter.worldTransform().m11() < kMinimumCell)
        return;
    const QColor text = QGuiApplication::palette().color(QPalette::Text);
    const LineStyle style { withAlpha(text, kGridAlpha) };
    for (int column = 1; column * width < page.width(); ++column)
        paintUprightLine(painter, column * width, 0, page.height(), style);
    for (int row = 1; row * height < page.height(); ++row)
        paintLevelLine(painter, row * height, 0, page.width(), style);
}

template <class Visit> void CanvasScene::visit(Visit visit) const
{
    for (const auto& box : m_editor.document().layout().boxes)
        if (const auto* shown = item(box.id); shown != nullptr && shown->isVisible())
            visit(box.id, *shown);
}

void CanvasScene::drawRestingBoxes(QPainter& painter, const QRectF& exposed) const
{
    const double pixel = 1.0 / painter.worldTransform().m11();
    std::vector<const BoxItem*> boxes;
    visit([&](int64_t id, const BoxItem& box) {
        if (!m_moving.contains(id) && box.bounds(pixel).intersects(exposed))
            boxes.push_back(&box);
    });
    drawBoxes(painter, boxes);
}

void CanvasScene::drawDraggedBoxes(QPainter& painter) const
{
    if (m_moving.empty())
        return;
    std::vector<const BoxItem*> boxes;
    visit([&](int64_t id, const BoxItem& box) {
        if (m_moving.contains(id))
            boxes.push_back(&box);
    });
    drawBoxes(painter, boxes);
}

void CanvasScene::drawBoxes(QPainter& painter, const std::vector<const BoxItem*>& boxes)
{
    for (const auto* box : boxes)
        box->paint(painter);
    // No box hides the label of another.
    for (const auto* box : boxes)
        box->paintLabel(painter);
}

void CanvasScene::drawHandles(QPainter& painter) const
{
    const double pixel = 1.0 / painter.worldTransform().m11();
    const double side = kHandleSide * pixel;
    const QPalette palette = QGuiApplication::palette();
    const QColor line = palette.color(QPalette::Text);
    const QColor ground = palette.color(QPalette::Base);
    for (const int64_t id : m_editor.selection().ids()) {
        const auto* box = item(id);
        if (box == nullptr || !box->isVisible() || box->look().locked)
            continue;
        for (const Handle handle : kAllHandles) {
            const QPointF center = handleCenter(box->rect(), handle, pixel);
            const QRectF square(center.x() - side / 2, center.y() - side / 2, side, side);
            painter.fillRect(square, ground);
            paintFrame(painter, square, { line, 1.0, false });
        }
    }
}

void CanvasScene::drawCrosshair(QPainter& painter) const
{
    if (!m_crosshair || !m_crosshairShown)
        return;
    const QColor accent = QGuiApplication::palette().color(QPalette::Highlight);
    const QSizeF page = pageSize();
    const LineStyle style { withAlpha(accent, kCrosshairAlpha) };
    paintUprightLine(painter, m_crosshair->x(), 0, page.height(), style);
    paintLevelLine(painter, m_crosshair->y(), 0, page.width(), style);
}

void CanvasScene::drawPreview(QPainter& painter) const
{
    if (m_newBox) {
        BoxLook look;
        look.color = classColor(m_colors, m_editor.brushClass());
        look.perception = m_editor.brushPerception();
        paintBoxOutline(painter, *m_newBox, look);
    }
    if (m_marquee) {
        const QColor accent = QGuiApplication::palette().color(QPalette::Highlight);
        painter.fillRect(*m_marquee, withAlpha(accent, kGridAlpha));
        paintFrame(painter, *m_marquee, { accent, 1.0, true });
    }
}

void CanvasScene::drawGuides(QPainter& painter) const
{
    const QSizeF page = pageSize();
    const LineStyle style { kGuideColor };
    for (const auto& line : m_guides) {
        if (line.upright)
            paintUprightLine(painter, line.at * page.width(), line.from * page.height(),
                line.to * page.height(), style);
        else
            paintLevelLine(painter, line.at * page.height(), line.from * page.width(),
                line.to * page.width(), style);
    }
}

void CanvasScene::drawMeasures(QPainter& painter) const
{
    if (!m_dragged)
        return;
    constexpr double kPercent = 100.0;
    const QRectF box = toPixels(*m_dragged, pageSize());
    QString text = tr("%1 × %2 px, %3 %")
                       .arg(qRound(box.width()))
                       .arg(qRound(box.height()))
                       .arg(QLocale().toString(m_dragged->area() * kPercent, 'f', 1));
    const auto advice =
        adviceOnRect(*m_dragged, m_editor.document().layout(), m_editor.advisor().limits());
    if (!advice.empty())
        text = tr("%1: %2").arg(text, AdviceText::brief(advice.front()));
    const QPointF corner = painter.worldTransform().map(box.bottomRight());
    painter.save();
    painter.resetTransform();
    paintNote(painter, corner, text);
    painter.restore();
}

void CanvasScene::drawHint(QPainter& painter) const
{
    if (!m_items.empty() || m_newBox || !m_traced.isEmpty())
        return;
    const QRectF page = painter.worldTransform().mapRect(QRectF({ 0, 0 }, pageSize()));
    painter.save();
    painter.resetTransform();
    painter.setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
    painter.drawText(page.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
        tr("Drag here to draw a box.\n\nPick its class on the right (keys 1 to 9),\n"
           "Q switches between easy and hard,\nCtrl+Enter paints the picture."));
    painter.restore();
}

} // namespace detdiffusion
