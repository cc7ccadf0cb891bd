#pragma once

#include "ui/document/layout_editor.h"
#include "ui/panels/class_list_model.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>

namespace detdiffusion {

/// The classes to draw with: search, click or digit key. The chosen class stays for the next box.
class ClassPalette : public QWidget {
    Q_OBJECT

public:
    ClassPalette(LayoutEditor& editor, const ClassColours& colors, QWidget* parent = nullptr);

    /// An empty list means that the model takes any word: typed names, and those of the layout, are
    /// then added.
    void setClasses(const std::vector<std::string>& names);
    /// The class of a digit key: 1 to 9, then 0.
    void assignDigit(int digit);
    /// The cursor goes to the search field; Enter takes the first match.
    void startSearch();

    QLineEdit& search() { return *m_search; }
    QListView& list() { return *m_list; }

Q_SIGNALS:
    /// A class was chosen: the keyboard belongs to the canvas again.
    void chosen();

private:
    void choose(const QModelIndex& index);
    void chooseFirstMatch();
    void followBrush();
    void offerClassesOfDocument();

    LayoutEditor& m_editor;
    ClassListModel m_model;
    QSortFilterProxyModel m_filtered;
    QLineEdit* m_search;
    QListView* m_list;
    bool m_anyWord = true;
};

} // namespace detdiffusion
