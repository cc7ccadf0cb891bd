#pragma once

#include "ui/actions.h"
#include "ui/document/layout_document.h"

#include <QFrame>
#include <QLabel>

#include <array>

namespace detdiffusion {

/// Three things to try first, in one line above the canvas. Each is ticked when it is done; the
/// line goes with the last one, or when it is closed.
class FirstSteps : public QFrame {
    Q_OBJECT

public:
    enum Step { Draw, Attribute, Pair, StepCount };

    FirstSteps(LayoutDocument& document, const Actions& actions, QWidget* parent = nullptr);

    void note(Step step);
    bool isDone(Step step) const { return m_done[step]; }

Q_SIGNALS:
    /// Not wanted any more.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void follow(const LayoutChange& change);
    void showSteps();
    QString text(Step step) const;
    std::vector<Perception> perceptions() const;

    LayoutDocument& m_document;
    const Actions& m_actions;
    std::vector<Perception> m_perceptions; ///< before the next change
    std::array<bool, StepCount> m_done {};
    std::array<QLabel*, StepCount> m_labels {};
};

} // namespace detdiffusion
