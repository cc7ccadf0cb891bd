#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace detdiffusion {

class CurveChart;

/// Lets long charts be drawn one after the other, a few milliseconds in a turn of the event loop,
/// so that input is answered meanwhile.
class DrawingTurns : public QObject {
    Q_OBJECT

public:
    explicit DrawingTurns(QObject* parent = nullptr);

    void ask(CurveChart& chart);

private:
    void takeTurn();

    std::deque<QPointer<CurveChart>> m_waiting;
    QTimer m_timer;
};

} // namespace detdiffusion
