#include "ui/training/curves/drawing_turns.h"

#include "ui/training/curves/curve_chart.h"

#include <QElapsedTimer>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr int kTurnMilliseconds = 8;

} // namespace

DrawingTurns::DrawingTurns(QObject* parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &DrawingTurns::takeTurn);
}

void DrawingTurns::ask(CurveChart& chart)
{
    if (std::find(m_waiting.begin(), m_waiting.end(), &chart) == m_waiting.end())
        m_waiting.emplace_back(&chart);
    m_timer.start();
}

void DrawingTurns::takeTurn()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_waiting.empty() && turn.elapsed() < kTurnMilliseconds)
        if (!m_waiting.front()) {
            m_waiting.pop_front();
        } else if (!m_waiting.front()->drawPart()) {
            m_waiting.front()->update();
            m_waiting.pop_front();
        }
    if (m_waiting.empty())
        m_timer.stop();
}

} // namespace detdiffusion
