#include "ui/training/curves/curve_chart.h"

#include "ui/training/curves/event_marks.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QStyleHints>

namespace detdiffusion {

namespace {

/// Between two pictures, in times of what one took.
constexpr double kRest = 16;
/// Of the logged points; so many are drawn at once without being felt.
constexpr size_t kFewPoints = 100'000;
constexpr double kMillion = 1e6;

} // namespace

CurveChart::CurveChart(ChartSpec spec, DrawingTurns& turns, QWidget* parent)
    : QWidget(parent)
    , m_turns(turns)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSpec(std::move(spec));
    m_redraw.setSingleShot(true);
    m_redraw.setTimerType(Qt::PreciseTimer);
    m_redraw.setInterval(kRedrawInterval);
    connect(&m_redraw, &QTimer::timeout, this, &CurveChart::followNews);
    m_click.setSingleShot(true);
    m_click.setInterval(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    connect(&m_click, &QTimer::timeout, this, [this] { Q_EMIT stepChosen(m_clicked); });
}

void CurveChart::setSpec(ChartSpec spec)
{
    m_next.reset();
    m_shown.reset();
    m_spec = std::move(spec);
    setAccessibleName(m_spec.title);
    describe();
    invalidate();
}

void CurveChart::setProminent(bool isProminent)
{
    m_isProminent = isProminent;
    invalidate();
}

void CurveChart::setRuns(std::vector<RunCurves*> runs)
{
    m_runs = std::move(runs);
    // What was drawn points to runs that may be gone.
    m_next.reset();
    m_shown.reset();
    invalidate();
}

void CurveChart::setView(const CurveView& view)
{
    if (view.valueScale != m_view.valueScale || !view.steps)
        m_values.reset();
    m_view = view;
    invalidate();
}

void CurveChart::setCrosshair(std::optional<uint32_t> step)
{
    if (step == m_crosshair)
        return;
    m_crosshair = step;
    describe();
    update();
}

void CurveChart::refresh()
{
    if (!m_redraw.isActive())
        m_redraw.start();
}

void CurveChart::invalidate()
{
    m_isCurrent = false;
    update();
}

/// A picture in the making is finished first: else a run that is being read would show none.
void CurveChart::followNews()
{
    if (m_next)
        m_redraw.start();
    else
        invalidate();
}

const ChartContent& CurveChart::content() const
{
    static const ChartContent nothing;
    return m_shown ? m_shown->content() : nothing;
}

QPointF CurveChart::placeOf(double step, double value) const
{
    return m_shown->painter().toPicture(
        { stepOnAxis(m_view.stepScale, step), onAxis(m_view.valueScale, value) });
}

bool CurveChart::isLong() const
{
    size_t points = 0;
    for (const auto* run : m_runs)
        for (const auto& curve : m_spec.curves)
            if (const auto* series = run->history().find(curve.key))
                points += series->size();
    return points > kFewPoints;
}

ChartPainter::Look CurveChart::look() const
{
    return { palette(), font(), hasFocus(), m_isProminent };
}

ChartDrawing::Order CurveChart::order(const QRectF& area, double pixelRatio) const
{
    // Many curves in one chart are read as a whole: every other pixel does.
    const int columns = static_cast<int>(area.width() * pixelRatio / (m_spec.isOrdered ? 2 : 1));
    return { { m_spec, m_runs, m_view, m_values, columns }, look(), area };
}

void CurveChart::beginDrawing()
{
    m_isCurrent = true;
    m_drawingTime = 0.0;
    const double ratio = devicePixelRatioF();
    m_nextPicture = QPixmap(size() * ratio);
    m_nextPicture.setDevicePixelRatio(ratio);
    m_nextPicture.fill(Qt::transparent);
    m_next = std::make_unique<ChartDrawing>(order(rect(), ratio), m_plot);
}

bool CurveChart::drawPart()
{
    if (!m_next)
        return false;
    QElapsedTimer timer;
    timer.start();
    QPainter painter(&m_nextPicture);
    const bool hasMore = m_next->advance(painter);
    painter.end();
    m_drawingTime += static_cast<double>(timer.nsecsElapsed()) / kMillion;
    if (!hasMore)
        showDrawn();
    return hasMore;
}

void CurveChart::showDrawn()
{
    m_shown = std::move(m_next);
    m_picture = std::move(m_nextPicture);
    // Long runs are drawn less often, so that most of the time is left for everything else.
    m_redraw.setInterval(std::max(kRedrawInterval, static_cast<int>(kRest * m_drawingTime)));
    describe();
    Q_EMIT redrawn();
}

void CurveChart::paintTo(QPainter& painter, const QRectF& area)
{
    ChartDrawing drawing(order(area, 2.0), m_plot);
    while (drawing.advance(painter)) { }
    drawing.painter().paintLegend(painter, std::nullopt);
}

void CurveChart::paintEvent(QPaintEvent*)
{
    // Qt 6.4 tells nobody that a window moved to a screen with another scale.
    if (!m_next && (!m_isCurrent || m_picture.devicePixelRatio() != devicePixelRatioF()))
        beginDrawing();
    if (m_next && isLong())
        m_turns.ask(*this);
    else
        while (drawPart()) { }
    QPainter painter(this);
    if (!m_shown) {
        paintWaiting(painter);
        return;
    }
    painter.drawPixmap(rect(), m_picture);
    m_shown->painter().paintLegend(painter, m_crosshair);
    if (m_crosshair)
        m_shown->painter().paintCrosshair(painter, *m_crosshair);
    if (m_drag == Drag::Band)
        paintBand(painter);
}

void CurveChart::paintWaiting(QPainter& painter) const
{
    ChartSpec spec = m_spec;
    spec.whenEmpty = tr("Drawing…");
    const ChartContent nothing;
    ChartPainter frame(spec, nothing, m_view, look());
    frame.layOut(rect());
    frame.paintFrame(painter);
}

void CurveChart::paintBand(QPainter& painter) const
{
    QColor band = palette().color(QPalette::Highlight);
    painter.setPen(QPen(band, 1));
    constexpr float kThin = 0.18F;
    band.setAlphaF(kThin);
    painter.setBrush(band);
    painter.drawRect(QRectF(m_pressed, m_moved).normalized() & plotArea());
}

void CurveChart::describe()
{
    QStringList lines { m_spec.help };
    if (content().isEmpty())
        lines << m_spec.whenEmpty;
    if (m_crosshair) {
        lines << tr("Step %1").arg(locale().toString(*m_crosshair));
        for (const auto& curve : content().curves)
            if (const auto reading = readingAt(curve, *m_crosshair))
                lines << QStringLiteral("%1: %2").arg(curve.name, shortNumber(reading->value));
        if (!content().isEmpty())
            for (const auto& event : content().curves.front().run->history().events())
                if (event.step == *m_crosshair && !eventText(event).isEmpty())
                    lines << eventText(event);
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void CurveChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange)
        invalidate();
}

void CurveChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

void CurveChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    invalidate();
}

void CurveChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    invalidate();
}

} // namespace detdiffusion
