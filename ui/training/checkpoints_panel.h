#pragma once

#include "ui/training/checkpoints_model.h"
#include "ui/training/training_prompts.h"
#include "ui/training/training_services.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>

namespace detdiffusion {

/// The checkpoints of the chosen run and what can be done with them.
class CheckpointsPanel : public QWidget {
    Q_OBJECT

public:
    CheckpointsPanel(
        const TrainingServices& services, TrainingPrompts& prompts, QWidget* parent = nullptr);
    ~CheckpointsPanel() override;

    void show(const QString& run, const std::vector<RunCheckpoint>& checkpoints);
    /// The one that was written last at this step or before it; nullptr when there is none.
    const RunCheckpoint* before(int64_t step) const;
    void select(int64_t step);
    QTableView& table() { return *m_table; }
    CheckpointsModel& model() { return *m_model; }

    void load();
    /// The editor's model of before.
    void loadUsual();
    void exportModel();
    void pin();
    void compare();
    void trash();

Q_SIGNALS:
    void problem(const QString& message);
    void notice(const QString& message);
    /// The folder was changed: look at it.
    void changed();

private:
    QPushButton* button(const QString& text, const QString& tip, void (CheckpointsPanel::*slot)());
    std::vector<RunCheckpoint> selected() const;
    void updateButtons();

    const TrainingServices& m_services;
    TrainingPrompts& m_prompts;
    QString m_run;
    CheckpointsModel* m_model;
    QTableView* m_table;
    QLabel* m_hint;
    QPushButton* m_load;
    QPushButton* m_export;
    QPushButton* m_pin;
    QPushButton* m_compare;
    QPushButton* m_trash;
    QThreadPool m_exporting; ///< last: its jobs post to this object
};

} // namespace detdiffusion
