#pragma once

#include "ui/document/layout_editor.h"
#include "ui/panels/box_list_model.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace detdiffusion {

/// The list of boxes and the attribute buttons; its selection and the canvas' are one.
class BoxesPanel : public QWidget {
    Q_OBJECT

public:
    BoxesPanel(LayoutEditor& editor, const ClassColours& colors, QWidget* parent = nullptr);

    QTableView& table() { return *m_table; }
    /// How many boxes the model takes; 0 = unknown.
    void setLimit(int boxes);
    void refresh();

private:
    void buildTable();
    QWidget* perceptionButtons();
    void selectionFromTable();
    void selectionToTable();
    void updateSummary();
    void updateButtons();

    LayoutEditor& m_editor;
    BoxListModel m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedWidget* m_pages;
    QLabel* m_summary;
    std::vector<std::pair<Perception, QToolButton*>> m_buttons;
    int m_limit = 0;
    bool m_syncing = false;
};

} // namespace detdiffusion
