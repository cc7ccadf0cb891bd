#include "ui/support/action_button.h"

#include "ui/support/conversions.h"

namespace detdiffusion {

namespace {

template <class Show> void nowAndLater(QAbstractButton& button, const QAction& action, Show show)
{
    show();
    QObject::connect(&action, &QAction::changed, &button, show);
}

} // namespace

void showTextOf(QAbstractButton& button, const QAction& action)
{
    nowAndLater(
        button, action, [&button, &action] { button.setText(withoutMnemonic(action.text())); });
}

void showToolTipOf(QAbstractButton& button, const QAction& action)
{
    nowAndLater(button, action, [&button, &action] { button.setToolTip(action.toolTip()); });
}

} // namespace detdiffusion
