#pragma once

#include "ui/shortcuts/shortcuts.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace detdiffusion {

/// Gives other keys to one action, and says whose they are already.
class ShortcutEditor : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutEditor(Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// nullptr = none.
    void setAction(QAction* action);
    QKeySequenceEdit& keys() { return *m_keys; }
    QPushButton& assignButton() { return *m_assign; }
    QPushButton& removeButton() { return *m_remove; }
    QPushButton& resetButton() { return *m_reset; }
    QString note() const { return m_note->text(); }

private:
    void build();
    void assign();
    void update();
    QString noteOn(const KeyConflict& conflict) const;

    Shortcuts& m_shortcuts;
    QAction* m_action = nullptr;
    QKeySequenceEdit* m_keys;
    QPushButton* m_assign;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QLabel* m_note;
};

} // namespace detdiffusion
