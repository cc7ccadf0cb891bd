#pragma once

#include "ui/settings/studio_settings.h"
#include "ui/system_appearance.h"

namespace detdiffusion {

enum class Theme { System, Light, Dark };

QString toString(Theme theme);
/// Inverse of toString; System for any other text.
Theme themeFromString(const QString& text);

/// The application's palette: the chosen theme is remembered and applied at once; System follows
/// the desktop while the program runs.
class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    explicit ThemeSwitch(StudioSettings& settings);

    Theme theme() const;
    void choose(Theme theme);
    SystemAppearance& system() { return m_system; }

private:
    void apply();

    StudioSettings& m_settings;
    SystemAppearance m_system;
};

} // namespace detdiffusion
