#pragma once

#include "ui/dialogs/shortcut_editor.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTreeWidget>

namespace detdiffusion {

/// The keys and mouse gestures of the window, searchable; keys can be changed. Does not block the
/// window.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Actions& actions, Shortcuts& shortcuts, QWidget* parent = nullptr);

    QLineEdit& search() { return *m_search; }
    QComboBox& presets() { return *m_presets; }
    QTreeWidget& tree() { return *m_tree; }
    ShortcutEditor& keyEditor() { return *m_editor; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void addGestures();
    void addActions();
    void showKeys();
    void showMatches(const QString& wanted);

    const Actions& m_all;
    Shortcuts& m_shortcuts;
    QLineEdit* m_search;
    QComboBox* m_presets;
    QTreeWidget* m_tree;
    ShortcutEditor* m_editor;
    std::map<QTreeWidgetItem*, QAction*> m_actions; ///< by row
};

} // namespace detdiffusion
