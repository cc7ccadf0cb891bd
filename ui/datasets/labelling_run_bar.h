#pragma once

#include "ui/datasets/labelling_run.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace detdiffusion {

/// Starts and stops a labelling run, and says how it goes and how it ended.
class LabellingRunBar : public QWidget {
    Q_OBJECT

public:
    explicit LabellingRunBar(QWidget* parent = nullptr);

    /// `problem` says why the run can't be started; empty: it can. `resumable`: an earlier one was
    /// interrupted.
    void setReady(const QString& problem, bool resumable);
    /// A run is under way.
    void setBusy();
    void showRun(const LabellingRun& run);
    /// Instead of what a run said.
    void showProblem(const QString& message);
    void showNote(const QString& text);
    /// Of a run that ended before this window was opened.
    void showKept(int pictures);

    QPushButton& startButton() { return *m_start; }
    QPushButton& stopButton() { return *m_stop; }
    QString text() const { return m_text->text(); }
    QString error() const { return m_error->text(); }
    QProgressBar& progress() { return *m_progress; }

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    void say(const QString& outcome);
    static QString progressText(const LabellingRun& run);
    static QString unreadText(const QStringList& problems);
    static QString endText(const LabellingRun& run);

    QPushButton* m_start;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_text;
    QLabel* m_error;
    QString m_outcome; ///< what was done, where the text may say what to do
};

} // namespace detdiffusion
