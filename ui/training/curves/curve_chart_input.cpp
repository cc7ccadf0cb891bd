#include "ui/training/curves/curve_chart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace detdiffusion {

namespace {

constexpr double kNotch = 120;
constexpr double kZoomStep = 1.25;
constexpr double kFewestSteps = 4;
constexpr double kHitDistance = 10;
/// A flatter rectangle means steps only.
constexpr double kFlat = 16;
constexpr double kMoveShare = 0.1;
constexpr int kKeyStops = 200;
constexpr int kLargeStride = 10;

} // namespace

/// False while the picture that is shown has other axes than the next one, too.
bool CurveChart::isReady() const
{
    return m_shown && !content().isEmpty() && m_shown->view().stepScale == m_view.stepScale
        && m_shown->view().valueScale == m_view.valueScale;
}

/// Also before the next picture, so that a second turn of the wheel goes on from the first.
AxisRange CurveChart::shownSteps() const
{
    if (!m_view.steps)
        return content().steps;
    return { stepOnAxis(m_view.stepScale, m_view.steps->low),
        stepOnAxis(m_view.stepScale, m_view.steps->high) };
}

void CurveChart::wantAxisRange(AxisRange onAxis)
{
    double last = 1.0;
    for (const auto* run : m_runs)
        last = std::max<double>(last, run->history().lastStep());
    AxisRange steps { fromAxis(m_view.stepScale, onAxis.low),
        fromAxis(m_view.stepScale, onAxis.high) };
    if (steps.low <= (m_view.stepScale == AxisScale::Linear ? 0.0 : 1.0) && steps.high >= last) {
        Q_EMIT stepsWanted(std::nullopt);
        return;
    }
    const double length = std::clamp(steps.length(), kFewestSteps, std::max(last, kFewestSteps));
    steps.low = std::clamp(steps.low, 0.0, std::max(last - length, 0.0));
    steps.high = steps.low + length;
    Q_EMIT stepsWanted(steps);
}

void CurveChart::zoomSteps(double place, double factor)
{
    wantAxisRange(shownSteps().scaledAround(place, factor));
}

void CurveChart::zoomValues(double place, double factor)
{
    m_values = m_values.value_or(content().values).scaledAround(place, factor);
    invalidate();
}

void CurveChart::moveBy(QPointF pixels)
{
    const QPointF distance = m_shown->painter().toAxes(plotArea().topLeft())
        - m_shown->painter().toAxes(plotArea().topLeft() + pixels);
    if (m_values) {
        m_values = m_values->movedBy(distance.y());
        invalidate();
    }
    if (m_view.steps && distance.x() != 0)
        wantAxisRange(shownSteps().movedBy(distance.x()));
}

void CurveChart::zoomToBand()
{
    const QRectF band = QRectF(m_pressed, m_moved).normalized() & plotArea();
    if (band.isEmpty())
        return;
    const QPointF low = m_shown->painter().toAxes(band.bottomLeft());
    const QPointF high = m_shown->painter().toAxes(band.topRight());
    const bool hasHeight = band.height() > kFlat;
    wantAxisRange({ low.x(), high.x() });
    if (hasHeight) {
        m_values = AxisRange { low.y(), high.y() };
        invalidate();
    }
}

void CurveChart::showAll()
{
    m_values.reset();
    invalidate();
    Q_EMIT stepsWanted(std::nullopt);
}

/// The step of the drawn point that is nearest to the position, if one is near.
std::optional<uint32_t> CurveChart::pointAt(QPointF position) const
{
    const MetricSeries* found = nullptr;
    double place = 0.0;
    double least = kHitDistance;
    for (const auto& curve : content().curves)
        for (const auto* pieces : { &curve.line, &curve.faint })
            for (const auto& piece : *pieces)
                for (const auto& point : piece) {
                    const QPointF away = m_shown->painter().toPicture(point) - position;
                    const double distance = std::hypot(away.x(), away.y());
                    if (distance >= least)
                        continue;
                    least = distance;
                    found = curve.run->history().find(curve.key);
                    place = point.x();
                }
    if (!found)
        return {};
    // A logarithmic axis rounds, and shows step 0 at 1.
    const auto index = found->nearest(fromAxis(m_view.stepScale, place));
    return index ? std::optional(found->steps()[*index]) : std::nullopt;
}

const MetricSeries* CurveChart::longestSeries() const
{
    const MetricSeries* longest = nullptr;
    for (const auto& curve : content().curves) {
        const auto* series = curve.run->history().find(curve.key);
        if (series && (!longest || series->size() > longest->size()))
            longest = series;
    }
    return longest;
}

/// The crosshair keeps to steps that were logged.
void CurveChart::hover(QPointF position)
{
    const auto* series = longestSeries();
    if (!series || !plotArea().adjusted(-1, 0, 1, 0).contains(position))
        return;
    setCursor(pointAt(position) ? Qt::PointingHandCursor : Qt::CrossCursor);
    const double step = fromAxis(m_view.stepScale, m_shown->painter().toAxes(position).x());
    if (const auto index = series->nearest(step))
        Q_EMIT crosshairWanted(series->steps()[*index]);
}

/// By points of the longest curve, so many that the way through the chart has about 200 stops.
void CurveChart::moveCrosshair(int points)
{
    const auto* series = longestSeries();
    if (!series)
        return;
    const AxisRange shown { fromAxis(m_view.stepScale, shownSteps().low),
        fromAxis(m_view.stepScale, shownSteps().high) };
    const auto first = static_cast<int64_t>(series->nearest(shown.low).value_or(0));
    const auto last =
        static_cast<int64_t>(series->nearest(shown.high).value_or(series->size() - 1));
    const auto current = m_crosshair ? series->nearest(*m_crosshair) : std::nullopt;
    const int64_t stride = std::max<int64_t>(1, (last - first) / kKeyStops);
    const int64_t from = current ? static_cast<int64_t>(*current) : (points > 0 ? first : last);
    const int64_t to = std::clamp(from + points * stride, first, last);
    Q_EMIT crosshairWanted(series->steps()[static_cast<size_t>(to)]);
}

void CurveChart::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_moved = event->position();
    const bool moves = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    m_drag = moves ? Drag::Move : event->button() == Qt::LeftButton ? Drag::Click : Drag::None;
}

void CurveChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!isReady())
        return;
    const QPointF before = std::exchange(m_moved, event->position());
    if (m_drag == Drag::Click
        && (m_moved - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_drag = Drag::Band;
    if (m_drag == Drag::Move)
        moveBy(m_moved - before);
    else if (m_drag == Drag::Band)
        update();
    else
        hover(m_moved);
}

void CurveChart::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    update();
    if (!isReady())
        return;
    if (drag == Drag::Band)
        zoomToBand();
    if (drag != Drag::Click)
        return;
    if (const auto step = pointAt(event->position())) {
        Q_EMIT crosshairWanted(*step);
        m_clicked = *step;
        m_click.start();
    }
}

void CurveChart::mouseDoubleClickEvent(QMouseEvent*)
{
    m_click.stop();
    m_drag = Drag::None;
    showAll();
}

void CurveChart::wheelEvent(QWheelEvent* event)
{
    if (!isReady())
        return;
    const QPointF place = m_shown->painter().toAxes(event->position());
    const double factor = std::pow(kZoomStep, -event->angleDelta().y() / kNotch);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomValues(place.y(), factor);
    else if (event->angleDelta().y() != 0)
        zoomSteps(place.x(), factor);
    if (event->angleDelta().x() != 0)
        moveBy({ event->angleDelta().x() / kNotch * plotArea().width() * kMoveShare, 0 });
    event->accept();
}

void CurveChart::keyPressEvent(QKeyEvent* event)
{
    if (!isReady() || (!pressCrosshairKey(*event) && !pressViewKey(*event)))
        QWidget::keyPressEvent(event);
}

/// False for a key that does something else.
bool CurveChart::pressCrosshairKey(const QKeyEvent& event)
{
    const int points = event.modifiers().testFlag(Qt::ShiftModifier) ? kLargeStride : 1;
    const bool movesView = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!movesView)
            moveCrosshair(event.key() == Qt::Key_Left ? -points : points);
        return !movesView;
    case Qt::Key_Home:
    case Qt::Key_End:
        moveCrosshair(event.key() == Qt::Key_Home ? -2 * kKeyStops : 2 * kKeyStops);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_crosshair)
            Q_EMIT stepChosen(*m_crosshair);
        return m_crosshair.has_value();
    case Qt::Key_Escape:
        if (!m_crosshair)
            return false;
        Q_EMIT crosshairWanted(std::nullopt);
        return true;
    default:
        return false;
    }
}

bool CurveChart::pressViewKey(const QKeyEvent& event)
{
    const AxisRange steps = shownSteps();
    const double cross = stepOnAxis(m_view.stepScale, m_crosshair.value_or(0));
    const double center = m_crosshair && steps.contains(cross) ? cross : steps.center();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const double share = event.key() == Qt::Key_Left ? -kMoveShare : kMoveShare;
        wantAxisRange(steps.movedBy(share * steps.length()));
        return true;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomSteps(center, 1 / kZoomStep);
        return true;
    case Qt::Key_Minus:
        zoomSteps(center, kZoomStep);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        zoomValues(
            content().values.center(), event.key() == Qt::Key_Up ? 1 / kZoomStep : kZoomStep);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

} // namespace detdiffusion
