#pragma once

#include "core/training/run_control.h"
#include "ui/training/run_folder_watch.h"

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace detdiffusion {

/// How the chosen run does and what can be done with it: state, pace, buttons; of one that has
/// crashed or failed why, its last lines, and the way out.
class RunHeader : public QWidget {
    Q_OBJECT

public:
    explicit RunHeader(QWidget* parent = nullptr);

    void show(const QString& name, const RunSnapshot& snapshot);
    QString stateText() const { return m_state->text(); }
    QString troubleText() const { return m_cause->text(); }
    QString lastWords() const { return m_words->text(); }

    QPushButton& pause() { return *m_pause; }
    QPushButton& goOn() { return *m_continue; }
    QPushButton& stop() { return *m_stop; }
    QPushButton& resume() { return *m_resume; }
    QPushButton& checkpoint() { return *m_checkpoint; }
    QPushButton& load() { return *m_load; }

Q_SIGNALS:
    void wished(detdiffusion::RunWish wish);
    /// Start it, or go on from the last checkpoint.
    void startRequested();
    /// Paint with the newest checkpoint.
    void loadRequested();

private:
    QPushButton* button(const QString& text, const QString& tip);
    QPushButton* controlButton(const QString& text, const QString& tip, RunWish wish);
    QWidget* buttonRow();
    QWidget* troubleFrame();
    void showTrouble(const RunSnapshot& snapshot);
    void updateButtons(const RunSnapshot& snapshot);
    void send(RunWish wish);
    void showState();

    RunStatus m_status;
    int64_t m_newest = -1; ///< checkpoint
    QString m_pending; ///< what was asked for and did not happen yet
    QLabel* m_name;
    QLabel* m_state;
    QLabel* m_pace;
    QProgressBar* m_progress;
    QPushButton* m_pause = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_checkpoint = nullptr;
    QPushButton* m_load = nullptr;
    QFrame* m_trouble;
    QLabel* m_cause;
    QLabel* m_words;
};

} // namespace detdiffusion
