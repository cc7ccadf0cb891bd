#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>

namespace detdiffusion {

AboutDialog::AboutDialog(QWidget* parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About DetDiffusion Studio"));
    setStandardButtons(Close);
    setText(tr(
        "<h3>DetDiffusion Studio %1</h3><p>Boxes on a canvas become a picture, and each box says "
        "whether a detector should find its object.</p><p>Free software under the GNU General "
        "Public License, version 3 or later.</p>")
                .arg(QCoreApplication::applicationVersion()));
}

} // namespace detdiffusion
