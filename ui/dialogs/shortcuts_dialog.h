#pragma once

#include "ui/actions.h"

#include <QDialog>

class QTreeWidget;

namespace detdiffusion {

/// The keys and mouse gestures of the window, searchable. Does not block the window.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Actions& actions, QWidget* parent = nullptr);

private:
    static void addGestures(QTreeWidget& tree);
};

} // namespace detdiffusion
