#pragma once

#include <QAbstractButton>
#include <QAction>

namespace detdiffusion {

/// The button says what the action says, also when keys or language change later.
void showTextOf(QAbstractButton& button, const QAction& action);
void showToolTipOf(QAbstractButton& button, const QAction& action);

} // namespace detdiffusion
