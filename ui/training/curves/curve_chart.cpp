#include "ui/training/curves/curve_chart.h"

#include "ui/training/curves/data/curve_clipping.h"
#include "ui/training/curves/event_marks.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPaintEvent>
#include <QStyleHints>

namespace detdiffusion {

namespace {

/// Between two pictures, in times of what one took.
constexpr int kRest = 16;

} // namespace

CurveChart::CurveChart(ChartSpec spec, QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSpec(std::move(spec));
    m_redraw.setSingleShot(true);
    m_redraw.setTimerType(Qt::PreciseTimer);
    m_redraw.setInterval(kRedrawInterval);
    connect(&m_redraw, &QTimer::timeout, this, &CurveChart::invalidate);
    m_click.setSingleShot(true);
    m_click.setInterval(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    connect(&m_click, &QTimer::timeout, this, [this] { Q_EMIT stepChosen(m_clicked); });
}

void CurveChart::setSpec(ChartSpec spec)
{
    m_spec = std::move(spec);
    m_content = {};
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
    m_content = {};
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

QPointF CurveChart::placeOf(double step, double value) const
{
    return m_painter->toPicture(
        { stepOnAxis(m_view.stepScale, step), onAxis(m_view.valueScale, value) });
}

/// Into a picture in the size of the widget.
void CurveChart::draw()
{
    QElapsedTimer timer;
    timer.start();
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    compose(painter, rect(), ratio);
    m_isCurrent = true;
    // Long runs are drawn less often, so that most of the time is left for everything else.
    m_redraw.setInterval(std::max(kRedrawInterval, kRest * static_cast<int>(timer.elapsed())));
    describe();
    Q_EMIT redrawn();
}

void CurveChart::compose(QPainter& painter, const QRectF& area, double pixelRatio)
{
    // Many curves in one chart are read as a whole: every other pixel does.
    const int columns = static_cast<int>(area.width() * pixelRatio / (m_spec.isOrdered ? 2 : 1));
    m_content = m_runs.empty()
        ? ChartContent()
        : chartContent({ m_spec, m_runs, m_view, m_values, columns }, palette());
    m_painter.emplace(m_spec, m_content, m_view,
        ChartPainter::Look { palette(), font(), hasFocus(), m_isProminent });
    m_painter->layOut(area);
    m_painter->paintFrame(painter);
    if (m_content.isEmpty())
        return;
    auto drawn = lines();
    if (painter.paintEngine()->type() == QPaintEngine::SVG)
        // Drawings of Qt's know no clipping.
        for (auto& line : drawn)
            line.pieces = clipped(line.pieces, m_content.steps, m_content.values);
    m_plot.setRanges(m_content.steps, m_content.values);
    m_plot.setLines(drawn);
    m_plot.paint(painter, m_painter->plot());
    m_painter->paintFront(painter);
}

/// Averages above all that was averaged.
std::vector<PlottedLine> CurveChart::lines() const
{
    std::vector<PlottedLine> lines;
    for (const auto& curve : m_content.curves)
        lines.push_back({ faintPen(curve.style.pen), curve.faint });
    for (const auto& curve : m_content.curves)
        lines.push_back({ m_painter->linePen(curve), curve.line });
    return lines;
}

void CurveChart::paintTo(QPainter& painter, const QRectF& area)
{
    compose(painter, area, 2.0);
    m_painter->paintLegend(painter, std::nullopt);
    invalidate();
}

void CurveChart::paintEvent(QPaintEvent*)
{
    // Qt 6.4 tells nobody that a window moved to a screen with another scale.
    if (!m_isCurrent || m_picture.devicePixelRatio() != devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    m_painter->paintLegend(painter, m_crosshair);
    if (m_crosshair)
        m_painter->paintCrosshair(painter, *m_crosshair);
    if (m_drag != Drag::Band)
        return;
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
    if (m_content.isEmpty())
        lines << m_spec.whenEmpty;
    if (m_crosshair) {
        lines << tr("Step %1").arg(locale().toString(*m_crosshair));
        for (const auto& curve : m_content.curves)
            if (const auto reading = readingAt(curve, *m_crosshair))
                lines << QStringLiteral("%1: %2").arg(curve.name, shortNumber(reading->value));
        if (!m_content.isEmpty())
            for (const auto& event : m_content.curves.front().run->history().events())
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
