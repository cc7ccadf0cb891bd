#pragma once

#include "ui/training/checkpoints_panel.h"
#include "ui/training/curves/run_curves_panel.h"
#include "ui/training/notes_panel.h"
#include "ui/training/run_folder_watch.h"
#include "ui/training/run_header.h"
#include "ui/training/settings_comparison.h"
#include "ui/training/started_runs.h"

#include <QPlainTextEdit>
#include <QTabWidget>

namespace detdiffusion {

/// Everything about the chosen run.
class RunPage : public QWidget {
    Q_OBJECT

public:
    RunPage(const TrainingServices& services, TrainingPrompts& prompts, QWidget* parent = nullptr);

    /// Empty = none.
    void setRun(const QString& run);
    const QString& run() const { return m_watch.run(); }
    /// Starts the run, or goes on from its newest checkpoint.
    void start();
    void send(RunWish wish);

    StartedRuns& startedRuns() { return m_started; }
    RunFolderWatch& watch() { return m_watch; }
    RunHeader& header() { return *m_header; }
    RunCurvesPanel& curves() { return *m_curves; }
    CheckpointsPanel& checkpoints() { return *m_checkpoints; }
    NotesPanel& notes() { return *m_notes; }
    QTabWidget& tabs() { return *m_tabs; }
    QString logText() const { return m_log->toPlainText(); }

Q_SIGNALS:
    void problem(const QString& message);
    void notice(const QString& message);
    /// A process was started for the run.
    void started(const QString& run);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTabs();
    void connectParts();
    void update();
    void updateLog(const QStringList& lines);
    void loadNewest();
    void openCheckpointOf(int64_t step);

    const TrainingServices& m_services;
    StartedRuns m_started;
    RunFolderWatch m_watch;
    RunHeader* m_header;
    QTabWidget* m_tabs;
    RunCurvesPanel* m_curves;
    CheckpointsPanel* m_checkpoints;
    SettingsTable* m_settings;
    QPlainTextEdit* m_log;
    NotesPanel* m_notes;
};

} // namespace detdiffusion
