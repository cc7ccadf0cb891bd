#pragma once

#include <QString>

namespace detdiffusion {

enum class Theme { System, Light, Dark };

QString toString(Theme theme);
/// Inverse of toString; System for any other text.
Theme themeFromString(const QString& text);

/// Changes the application's palette at once; System is what the platform gave at the start.
void applyTheme(Theme theme);

} // namespace detdiffusion
