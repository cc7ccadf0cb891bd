#include "ui/training/curves/chart_painter.h"

#include "ui/support/colors.h"
#include "ui/training/curves/event_marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>

namespace detdiffusion {

namespace {

constexpr double kPadding = 10;
constexpr double kCorner = 6;
constexpr double kTickDistance = 30;
// Low charts get some ticks all the same.
constexpr int kFewTicks = 4;
constexpr double kLeastTickDistance = 20;
constexpr double kStepTickDistance = 72;
constexpr double kEndNames = 84;
// A short curve shows its points; a long one, which would be a row of beads, a marker now and then.
constexpr qsizetype kFewPoints = 80;
constexpr double kBeadDistance = 9;
constexpr double kMarkerDistance = 130;
/// Of the height: the lines need the rest.
constexpr double kLegendShare = 0.5;
/// Of a line, in widths of the chart.
constexpr double kLongestDashed = 4;

int tickCount(double height)
{
    const int few = std::clamp(static_cast<int>(height / kLeastTickDistance), 2, kFewTicks);
    return std::max(few, static_cast<int>(height / kTickDistance));
}

} // namespace

ChartPainter::ChartPainter(
    const ChartSpec& spec, const ChartContent& content, const CurveView& view, Look look)
    : m_spec(spec)
    , m_content(content)
    , m_view(view)
    , m_look(std::move(look))
    , m_titleFont(m_look.font)
{
    m_titleFont.setBold(true);
    if (m_look.isProminent)
        m_titleFont.setPointSizeF(m_titleFont.pointSizeF() * 1.2);
}

double ChartPainter::widestLabel(const std::vector<AxisTick>& ticks) const
{
    double widest = 0;
    for (const auto& tick : ticks)
        widest = std::max(widest, QFontMetricsF(m_look.font).horizontalAdvance(tick.label));
    return widest;
}

void ChartPainter::layOut(const QRectF& area)
{
    m_area = area;
    const double line = QFontMetricsF(m_look.font).height();
    layOutLegend(area.top() + kPadding + QFontMetricsF(m_titleFont).height() + line + kGap);
    const double top = m_legend.empty() ? area.center().y() : m_legend.back().bottom() + 2 * kGap;
    const double height = area.bottom() - kPadding - line - kGap - top;
    m_valueTicks = axisTicks(m_view.valueScale, m_content.values, tickCount(height));
    const double left = area.left() + kPadding + widestLabel(m_valueTicks) + kGap;
    const double right = area.right() - kPadding - (m_spec.isOrdered ? kEndNames : kGap);
    m_plot = { left, top, std::max(right - left, 1.0), std::max(height, 1.0) };
    m_stepTicks = axisTicks(m_view.stepScale, m_content.steps,
        std::max(2, static_cast<int>(m_plot.width() / kStepTickDistance)));
}

void ChartPainter::layOutLegend(double top)
{
    const QFontMetricsF metrics(m_look.font);
    // Room for the values that a crosshair shows, so that nothing moves when there is one.
    const QString room =
        m_spec.isSmoothed ? QStringLiteral("0.00000 (0.00000)") : QStringLiteral("0.00000");
    const double lowest = m_area.top() + kLegendShare * m_area.height();
    QPointF at(m_area.left() + kPadding, top);
    for (const auto& curve : m_content.curves) {
        const double width =
            kSwatch + metrics.horizontalAdvance(curve.name + QLatin1Char(' ') + room) + 2 * kGap;
        if (at.x() > m_area.left() + kPadding && at.x() + width > m_area.right() - kPadding)
            at = { m_area.left() + kPadding, at.y() + metrics.height() };
        if (!m_legend.empty() && at.y() + metrics.height() > lowest)
            return;
        m_legend.emplace_back(at, QSizeF(width, metrics.height()));
        at.rx() += width;
    }
}

QPointF ChartPainter::toPicture(QPointF onAxes) const
{
    return { m_plot.left()
            + (onAxes.x() - m_content.steps.low) / m_content.steps.length() * m_plot.width(),
        m_plot.bottom()
            - (onAxes.y() - m_content.values.low) / m_content.values.length() * m_plot.height() };
}

QPointF ChartPainter::toAxes(QPointF inPicture) const
{
    return { m_content.steps.low
            + (inPicture.x() - m_plot.left()) / m_plot.width() * m_content.steps.length(),
        m_content.values.low
            + (m_plot.bottom() - inPicture.y()) / m_plot.height() * m_content.values.length() };
}

void ChartPainter::paintFrame(QPainter& painter) const
{
    const QPalette& palette = m_look.palette;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(m_look.hasFocus ? QPalette::Highlight : QPalette::Mid), 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(m_area.adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    const QRectF text = m_area.adjusted(kPadding, kPadding, -kPadding, 0);
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(m_titleFont);
    const QFontMetricsF title(m_titleFont);
    painter.drawText(
        text, Qt::AlignTop, title.elidedText(m_spec.title, Qt::ElideRight, text.width()));
    painter.setFont(m_look.font);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(text.adjusted(0, title.height(), 0, 0), Qt::AlignTop,
        QFontMetricsF(m_look.font).elidedText(m_spec.help, Qt::ElideRight, text.width()));
    if (m_content.isEmpty()) {
        paintEmpty(painter);
        return;
    }
    paintTicks(painter);
    paintEvents(painter);
}

void ChartPainter::paintEmpty(QPainter& painter) const
{
    const double top =
        kPadding + QFontMetricsF(m_titleFont).height() + QFontMetricsF(m_look.font).height();
    painter.drawText(m_area.adjusted(2 * kPadding, top, -2 * kPadding, -kPadding),
        Qt::AlignCenter | Qt::TextWordWrap, m_spec.whenEmpty);
}

void ChartPainter::paintTicks(QPainter& painter) const
{
    const QFontMetricsF metrics(m_look.font);
    QColor grid = m_look.palette.color(QPalette::Mid);
    grid.setAlphaF(0.6F);
    const QColor text = m_look.palette.color(QPalette::PlaceholderText);
    for (const auto& tick : m_valueTicks) {
        const double y = toPicture({ 0, tick.place }).y();
        painter.setPen(QPen(grid, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(text);
        painter.drawText(QRectF(m_area.left(), y - metrics.height() / 2,
                             m_plot.left() - kGap - m_area.left(), metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    painter.setPen(text);
    for (const auto& tick : m_stepTicks) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double x = toPicture({ tick.place, 0 }).x();
        // The last label stays within the chart.
        const double left = std::min(x - width / 2, m_area.right() - kGap - width);
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + kGap));
        painter.drawText(QPointF(left, m_plot.bottom() + kGap + metrics.ascent()), tick.label);
    }
}

void ChartPainter::paintEvents(QPainter& painter) const
{
    const auto& events = m_content.curves.front().run->history().events();
    EventMarks marks(painter, m_plot, m_look.palette);
    for (const auto& event : events) {
        const double place = stepOnAxis(m_view.stepScale, event.step);
        if (m_content.steps.contains(place))
            marks.paint(event.kind, toPicture({ place, 0 }).x());
    }
}

void ChartPainter::paintFront(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(m_plot.adjusted(-kMarker, -kMarker, kMarker, kMarker));
    for (size_t i = 0; i < m_content.curves.size(); ++i)
        paintMarkers(painter, i);
    painter.restore();
    if (m_spec.isOrdered)
        paintEndNames(painter);
}

QPen ChartPainter::linePen(const ShownCurve& curve) const
{
    QPen pen = curve.style.pen;
    double length = 0;
    for (const auto& piece : curve.line)
        for (qsizetype i = 1; i < piece.size(); ++i)
            length += QLineF(toPicture(piece[i - 1]), toPicture(piece[i])).length();
    if (length > kLongestDashed * m_plot.width())
        pen.setStyle(Qt::SolidLine);
    return pen;
}

/// One line over its points needs none.
bool ChartPainter::hasMarkers(const ShownCurve& curve) const
{
    return !curve.isAveraged || m_content.curves.size() > 1;
}

void ChartPainter::paintMarkers(QPainter& painter, size_t index) const
{
    const auto& curve = m_content.curves[index];
    qsizetype count = 0;
    for (const auto& piece : curve.line)
        count += piece.size();
    const double width = count > 0
        ? toPicture(curve.line.back().back()).x() - toPicture(curve.line.front().front()).x()
        : 0.0;
    const bool isShort =
        count <= kFewPoints && width >= static_cast<double>(count - 1) * kBeadDistance;
    painter.setPen(QPen(m_look.palette.color(QPalette::Base), 1));
    painter.setBrush(curve.style.pen.color());
    const QPolygonF outline = markerOutline(curve.style.marker, kMarker);
    // Those of different curves stand beside each other.
    double next = m_plot.left()
        + kMarkerDistance * (static_cast<double>(index) + 0.5)
            / static_cast<double>(m_content.curves.size());
    for (const auto& piece : curve.line)
        for (const auto& point : piece) {
            const QPointF place = toPicture(point);
            const bool isDue = hasMarkers(curve) && (isShort || place.x() >= next);
            // A point between two gaps has no line that would show it.
            if (isDue || piece.size() == 1)
                painter.drawPolygon(outline.translated(place));
            while (next <= place.x())
                next += kMarkerDistance;
        }
}

/// From the top down and then from the bottom up, so that no name lies on another.
void ChartPainter::paintEndNames(QPainter& painter) const
{
    const double line = QFontMetricsF(m_look.font).height() - 1;
    struct Name {
        const ShownCurve* curve;
        double y;
    };
    std::vector<Name> names;
    for (const auto& curve : m_content.curves)
        if (!curve.line.empty())
            names.push_back({ &curve,
                std::clamp(
                    toPicture(curve.line.back().back()).y(), m_plot.top(), m_plot.bottom()) });
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
    for (size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + line);
    double lowest = m_plot.bottom();
    for (auto name = names.rbegin(); name != names.rend(); ++name, lowest -= line)
        name->y = std::min(name->y, lowest);
    for (const auto& [curve, y] : names) {
        painter.setPen(m_look.palette.color(QPalette::Text));
        painter.drawText(
            QRectF(m_plot.right() + kSwatch, y - line / 2, kEndNames + kPadding, line + 1),
            Qt::AlignVCenter, curve->name);
        const QPointF end = toPicture(curve->line.back().back());
        painter.setPen(QPen(curve->style.pen.color(), 1));
        painter.drawLine(
            QPointF(m_plot.right(), std::clamp(end.y(), m_plot.top(), m_plot.bottom())),
            QPointF(m_plot.right() + kSwatch - 3, y));
    }
}

} // namespace detdiffusion
