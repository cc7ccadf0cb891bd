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

/// Of warnings and errors.
inline constexpr QColor kProblemHue(214, 64, 56);
/// The application's palette with a background that leans to `hue`.
QPalette tintedPalette(const QColor& hue);

/// What lies around pages and pictures: a shade off the window.
QColor backdrop(const QPalette& palette);

} // namespace detdiffusion
