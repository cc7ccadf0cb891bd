#pragma once

#include "ui/document/layout_editor.h"
#include "ui/panels/advice_list.h"
#include "ui/panels/box_list_model.h"

#include <QItemSelection>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace detdiffusion {

/// The list of boxes, the warnings, and buttons for class and attribute of the selection; its
/// selection and the canvas' are one.
class BoxesPanel : public QWidget {
    Q_OBJECT

public:
    BoxesPanel(LayoutEditor& editor, const ClassColours& colors, QWidget* parent = nullptr);

    QTableView& table() { return *m_table; }
    /// Names the class of the selection; opens the class search.
    QToolButton& classButton() { return *m_class; }
    AdviceList& advice() { return *m_advice; }
    /// After the model, and with it the limits and the colours, have changed.
    void refresh();

Q_SIGNALS:
    /// The user wants to type another class for the selection.
    void classEditRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    QWidget* perceptionButtons();
    void updateClass(const std::vector<LayoutBox>& selected);
    void selectionFromTable();
    void selectionToTable();
    QItemSelection selectedRows() const;
    void updateSummary();
    void updateButtons();

    LayoutEditor& m_editor;
    const ClassColours& m_colors;
    BoxListModel m_model;
    QSortFilterProxyModel m_sorted;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedWidget* m_pages;
    AdviceList* m_advice;
    QToolButton* m_class;
    QLabel* m_summary;
    std::vector<std::pair<Perception, QToolButton*>> m_buttons;
    bool m_syncing = false;
};

} // namespace detdiffusion
