#pragma once

#include "ui/panels/message_bar.h"
#include "ui/training/run_page.h"
#include "ui/training/runs_panel.h"
#include "ui/training/start_dialog.h"
#include "ui/training/training_prompts.h"

#include <QPointer>
#include <QStackedWidget>

#include <memory>

namespace detdiffusion {

struct StudioParts;

/// Training runs: the list on the left, the chosen one on the right. The runs themselves are
/// processes of their own; this window reads their folders and needs not be open for them.
class TrainingWindow : public QWidget {
    Q_OBJECT

public:
    explicit TrainingWindow(TrainingServices services,
        std::unique_ptr<TrainingPrompts> prompts = std::make_unique<TrainingDialogs>());
    /// Of the studio.
    explicit TrainingWindow(const StudioParts& parts);
    ~TrainingWindow() override;

    /// Asks what becomes of living runs and does it; false = the studio is to stay open.
    bool mayQuit();
    /// Whether there are any.
    static bool isConcerned(const StudioParts& parts);

    RunsModel& model() { return m_model; }
    RunsPanel& runs() { return *m_runs; }
    RunPage& page() { return *m_page; }
    MessageBar& messages() { return *m_messages; }
    /// The dialog that sets a run up, or nullptr.
    StartDialog* dialog() const { return m_dialog; }

    /// Opens the dialog with settings to begin with.
    void setUpRun(const QString& name, const QJsonObject& settings);

private:
    void buildLayout();
    void connectActions();
    void showChosen();
    void makeRun(const QString& name, const QJsonObject& settings, bool atOnce);
    void duplicate();
    void compare();
    void rename();
    void trash();
    QStringList livingRuns();
    void showProblem(const QString& message);

    TrainingServices m_services;
    std::unique_ptr<TrainingPrompts> m_prompts;
    RunsModel m_model;
    MessageBar* m_messages;
    RunsPanel* m_runs;
    QStackedWidget* m_right;
    RunPage* m_page;
    QPointer<StartDialog> m_dialog;
};

} // namespace detdiffusion
