#include "ui/training/curves/event_marks.h"

#include "ui/support/colors.h"

#include <QEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace detdiffusion {

namespace {

using Kind = RunEvent::Kind;

constexpr double kSize = 4.5;
constexpr double kNear = 5;
constexpr int kKinds = 7;
constexpr int kSpace = 14;

QPolygonF star()
{
    QPolygonF corners;
    constexpr int kCorners = 10;
    for (int i = 0; i < kCorners; ++i) {
        const double radius = (i % 2 == 0 ? 1.5 : 0.6) * kSize;
        const double angle = std::numbers::pi * (2.0 * i / kCorners - 0.5);
        corners << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return corners;
}

bool isOnAxis(Kind kind)
{
    return kind == Kind::Checkpoint || kind == Kind::BestCheckpoint;
}

struct Meaning {
    Kind kind;
    QString text;
};

QList<Meaning> meanings()
{
    return { { Kind::Checkpoint, EventLegend::tr("checkpoint") },
        { Kind::BestCheckpoint, EventLegend::tr("best so far") },
        { Kind::Resume, EventLegend::tr("resumed") },
        { Kind::Skip, EventLegend::tr("step skipped") },
        { Kind::Rollback, EventLegend::tr("went back") } };
}

int widthOf(const Meaning& meaning, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(meaning.text) + 2 * kSpace;
}

int rowHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 4;
}

/// The upper left corners of the meanings: as many in a row as there is room for.
QList<QPoint> corners(const QList<Meaning>& all, const QFontMetrics& metrics, int room)
{
    QList<QPoint> found;
    QPoint next;
    for (const auto& meaning : all) {
        const int width = widthOf(meaning, metrics);
        if (next.x() > 0 && next.x() + width > room)
            next = { 0, next.y() + rowHeight(metrics) };
        found << next;
        next.rx() += width;
    }
    return found;
}

} // namespace

EventMarks::EventMarks(QPainter& painter, const QRectF& plot, const QPalette& palette)
    : m_painter(painter)
    , m_plot(plot)
    , m_color(palette.color(QPalette::Text))
    , m_problem(kProblemHue)
    , m_paper(palette.color(QPalette::Base))
    , m_last(kKinds, -std::numeric_limits<double>::max())
{
}

void EventMarks::paint(Kind kind, double x)
{
    auto& last = m_last[static_cast<size_t>(kind)];
    if (kind == Kind::Start || kind == Kind::Sample || std::abs(x - last) < kNear)
        return;
    last = x;
    const bool isProblem = kind == Kind::Rollback || kind == Kind::Skip;
    if (!isOnAxis(kind) && kind != Kind::Skip) {
        m_painter.setPen(QPen(
            isProblem ? m_problem : m_color, 1, kind == Kind::Resume ? Qt::DashLine : Qt::DotLine));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    paintSign(kind, { x, isOnAxis(kind) ? m_plot.bottom() : m_plot.top() });
}

void EventMarks::paintSign(Kind kind, QPointF at)
{
    m_painter.save();
    m_painter.translate(at);
    m_painter.setPen(QPen(m_paper, 1));
    m_painter.setBrush(m_color);
    switch (kind) {
    case Kind::Checkpoint:
        m_painter.drawPolygon(
            QPolygonF({ { 0, -kSize }, { kSize, 0 }, { 0, kSize }, { -kSize, 0 } }));
        break;
    case Kind::BestCheckpoint:
        m_painter.drawPolygon(star());
        break;
    case Kind::Resume:
        m_painter.drawPolygon(QPolygonF({ { -kSize, -kSize }, { kSize, 0 }, { -kSize, kSize } }));
        break;
    case Kind::Rollback:
        m_painter.setBrush(m_problem);
        m_painter.drawPolygon(QPolygonF({ { kSize, -kSize }, { -kSize, 0 }, { kSize, kSize } }));
        break;
    case Kind::Skip:
        m_painter.setPen(QPen(m_problem, 2));
        m_painter.drawLine(QPointF(-3, -3), QPointF(3, 3));
        m_painter.drawLine(QPointF(-3, 3), QPointF(3, -3));
        break;
    case Kind::Start:
    case Kind::Sample:
        break;
    }
    m_painter.restore();
}

QString eventText(const RunEvent& event)
{
    switch (event.kind) {
    case Kind::Checkpoint:
        return EventLegend::tr("Checkpoint");
    case Kind::BestCheckpoint:
        return EventLegend::tr("Checkpoint, best so far");
    case Kind::Resume:
        return EventLegend::tr("Resumed here");
    case Kind::Skip:
        return EventLegend::tr("Step skipped: %1").arg(event.text);
    case Kind::Rollback:
        return EventLegend::tr("Went back to step %1").arg(event.text);
    case Kind::Start:
    case Kind::Sample:
        break;
    }
    return {};
}

EventLegend::EventLegend(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What the marks mean"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize EventLegend::sizeHint() const
{
    int width = 0;
    for (const auto& meaning : meanings())
        width += widthOf(meaning, fontMetrics());
    return { width, rowHeight(fontMetrics()) };
}

QSize EventLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const auto& meaning : meanings())
        widest = std::max(widest, widthOf(meaning, fontMetrics()));
    return { widest, rowHeight(fontMetrics()) };
}

int EventLegend::heightForWidth(int width) const
{
    return corners(meanings(), fontMetrics(), width).back().y() + rowHeight(fontMetrics());
}

void EventLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateGeometry();
    update();
}

void EventLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    EventMarks marks(painter, {}, palette());
    const auto all = meanings();
    const auto places = corners(all, fontMetrics(), width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF row(places[i].x(), places[i].y(), width(), rowHeight(fontMetrics()));
        marks.paintSign(all[i].kind, { row.x() + kSpace / 2.0, row.center().y() });
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(row.adjusted(kSpace * 1.2, 0, 0, 0), Qt::AlignVCenter, all[i].text);
    }
}

} // namespace detdiffusion
