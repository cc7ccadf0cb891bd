#pragma once

#include <QMessageBox>

namespace detdiffusion {

/// What the program is and under which licence; deletes itself when closed.
class AboutDialog : public QMessageBox {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace detdiffusion
