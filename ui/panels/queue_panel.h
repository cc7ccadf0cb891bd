#pragma once

#include "ui/actions.h"
#include "ui/jobs/generation_queue.h"

#include <QLabel>
#include <QListWidget>
#include <QToolButton>

namespace detdiffusion {

/// The jobs in their order, and what can be done with them.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    QueuePanel(GenerationQueue& queue, const Actions& actions, QWidget* parent = nullptr);

    QListWidget& list() { return *m_list; }
    QSize sizeHint() const override { return { 260, 150 }; }

private:
    QToolButton* addButton(QLayout& row, const QString& text, const QString& tip);
    void buildButtons(QLayout& row, const Actions& actions);
    void refresh();
    void updateButtons();
    int64_t selected() const;

    GenerationQueue& m_queue;
    QListWidget* m_list;
    QLabel* m_hint;
    QToolButton* m_pause = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_retry = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace detdiffusion
