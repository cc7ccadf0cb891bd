#pragma once

#include "ui/training/runs_model.h"

#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QToolBar>

namespace detdiffusion {

/// The list of runs and what can be done with the chosen ones.
class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(RunsModel& model, QWidget* parent = nullptr);

    /// Folder of the run whose row is current; empty for none.
    QString current() const;
    /// Folders of all chosen rows, from top to bottom.
    QStringList selected() const;
    /// At once, or as soon as it is in the list.
    void select(const QString& folder);

    QAction& newRun() { return *m_new; }
    QAction& duplicate() { return *m_duplicate; }
    QAction& compare() { return *m_compare; }
    QAction& rename() { return *m_rename; }
    QAction& trash() { return *m_trash; }
    QTableView& table() { return *m_table; }

Q_SIGNALS:
    void selectionChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAction* action(const QString& text, const QString& tip, const QKeySequence& key);
    void buildActions();
    void restoreSelection();
    void updateState();

    RunsModel& m_model;
    QTableView* m_table;
    QLabel* m_hint;
    QToolBar* m_bar;
    QAction* m_new = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_trash = nullptr;
    QStringList m_chosen; ///< folders; the first is current
};

} // namespace detdiffusion
