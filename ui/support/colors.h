#pragma once

#include "core/domain/class_colours.h"

#include <QColor>
#include <QPalette>

namespace detdiffusion {

QColor classColor(const ClassColours& colours, const std::string& className);

/// Black or white, whichever is easier to read on `background`.
QColor readableOn(const QColor& background);
/// `amount` of `b` over `a`.
QColor blended(const QColor& a, const QColor& b, double amount);

/// What lies around pages and pictures: a shade off the window.
QColor backdrop(const QPalette& palette);

} // namespace detdiffusion
