#include "ui/training/curves/chart_painter.h"
#include "ui/training/curves/event_marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

namespace detdiffusion {

namespace {

constexpr double kNear = 6;
constexpr qsizetype kMostLines = 4;

} // namespace

QString ChartPainter::readingText(const ShownCurve& curve, std::optional<uint32_t> step) const
{
    const auto reading = step ? readingAt(curve, *step) : std::nullopt;
    if (!reading)
        return {};
    const auto text = [](double value) {
        return std::isfinite(value) ? shortNumber(value)
                                    : QCoreApplication::translate("ChartPainter", "not finite");
    };
    return curve.isAveraged
        ? QStringLiteral("%1 (%2)").arg(text(reading->value), text(reading->logged))
        : text(reading->value);
}

void ChartPainter::paintLegend(QPainter& painter, std::optional<uint32_t> step) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font);
    const QFontMetricsF metrics(m_look.font);
    const size_t left = m_content.curves.size() - m_legend.size();
    for (size_t i = 0; i < m_legend.size(); ++i) {
        const auto& curve = m_content.curves[i];
        const QRectF& place = m_legend[i];
        if (left > 0 && i + 1 == m_legend.size()) {
            painter.setPen(m_look.palette.color(QPalette::PlaceholderText));
            painter.drawText(place, Qt::AlignVCenter,
                QCoreApplication::translate(
                    "ChartPainter", "and %n more", nullptr, static_cast<int>(left + 1)));
            return;
        }
        const double y = place.center().y();
        painter.setPen(linePen(curve));
        painter.drawLine(QPointF(place.left(), y), QPointF(place.left() + kSwatch - 2 * kGap, y));
        if (hasMarkers(curve)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(curve.style.pen.color());
            painter.drawPolygon(markerOutline(curve.style.marker, kMarker)
                                    .translated(place.left() + kSwatch / 2 - kGap, y));
        }
        painter.setPen(m_look.palette.color(QPalette::PlaceholderText));
        const QRectF text = place.adjusted(kSwatch - kGap, 0, 0, 0);
        painter.drawText(text, Qt::AlignVCenter, curve.name);
        painter.setPen(m_look.palette.color(QPalette::Text));
        painter.drawText(text.adjusted(metrics.horizontalAdvance(curve.name) + kGap, 0, 0, 0),
            Qt::AlignVCenter, readingText(curve, step));
    }
}

void ChartPainter::paintCrosshair(QPainter& painter, uint32_t step) const
{
    const double place = stepOnAxis(m_view.stepScale, step);
    if (m_content.isEmpty() || !m_content.steps.contains(place))
        return;
    const double x = toPicture({ place, 0 }).x();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.palette.color(QPalette::Text), 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    for (const auto& curve : m_content.curves) {
        const auto reading = readingAt(curve, step);
        if (!reading)
            continue;
        const QPointF at(
            stepOnAxis(m_view.stepScale, reading->step), onAxis(m_view.valueScale, reading->value));
        if (!m_content.steps.contains(at.x()) || !m_content.values.contains(at.y()))
            continue;
        painter.setPen(QPen(m_look.palette.color(QPalette::Base), 1.5));
        painter.setBrush(curve.style.pen.color());
        painter.drawPolygon(
            markerOutline(curve.style.marker, kMarker + 2).translated(toPicture(at)));
    }
    paintStep(painter, step, x);
    // Once among several charts.
    if (m_look.isProminent)
        paintEventsAt(painter, x);
}

/// A flag on the step axis.
void ChartPainter::paintStep(QPainter& painter, uint32_t step, double x) const
{
    const QString label = QLocale().toString(step);
    const QFontMetricsF metrics(m_look.font);
    const double width = metrics.horizontalAdvance(label) + 2 * kGap;
    const QRectF flag(std::clamp(x - width / 2, m_area.left() + 1, m_area.right() - width - 1),
        m_plot.bottom() + 2, width, metrics.height() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.palette.color(QPalette::Text));
    painter.drawRoundedRect(flag, 3, 3);
    painter.setFont(m_look.font);
    painter.setPen(m_look.palette.color(QPalette::Base));
    painter.drawText(flag, Qt::AlignCenter, label);
}

/// What happened at the crosshair, in words beside it.
void ChartPainter::paintEventsAt(QPainter& painter, double x) const
{
    QStringList lines;
    for (const auto& event : m_content.curves.front().run->history().events()) {
        const QString words = eventText(event);
        const double place = toPicture({ stepOnAxis(m_view.stepScale, event.step), 0 }).x();
        if (std::abs(place - x) < kNear && !words.isEmpty() && lines.size() < kMostLines)
            lines << words;
    }
    if (lines.isEmpty())
        return;
    const QString text = lines.join(QLatin1Char('\n'));
    QRectF place({ 0, 0 },
        QFontMetricsF(m_look.font).boundingRect({}, 0, text).size() + QSizeF(2 * kGap, kGap));
    // On the side where there is room.
    const bool isLeft = x + kGap + place.width() > m_plot.right();
    place.moveTopLeft({ isLeft ? x - kGap - place.width() : x + kGap, m_plot.top() + 2 * kGap });
    painter.setPen(QPen(m_look.palette.color(QPalette::Mid), 1));
    painter.setBrush(m_look.palette.color(QPalette::Base));
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(m_look.palette.color(QPalette::Text));
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace detdiffusion
