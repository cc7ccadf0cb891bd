#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace detdiffusion {

namespace {

struct ThemeColors {
    QColor window;
    QColor base;
    QColor raised;
    QColor text;
    QColor faint;
    QColor accent;
    QColor accentText;
    QColor line;
};

const ThemeColors kLight { QColor(0xf3f4f6), QColor(0xffffff), QColor(0xfafbfc), QColor(0x1f2430),
    QColor(0x6a7180), QColor(0x3b66c9), QColor(0xffffff), QColor(0xc9ced8) };
const ThemeColors kDark { QColor(0x2b2f36), QColor(0x1b1d22), QColor(0x3a3f48), QColor(0xe6e9ee),
    QColor(0xa0a7b4), QColor(0x6f9bff), QColor(0x10131a), QColor(0x4d5461) };

QPalette paletteOf(const ThemeColors& colors)
{
    QPalette palette(colors.raised, colors.window);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::BrightText })
        palette.setColor(role, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.faint);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentText);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Mid, colors.line);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, colors.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    return palette;
}

} // namespace

QString toString(Theme theme)
{
    if (theme == Theme::Light)
        return QStringLiteral("light");
    return theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("system");
}

Theme themeFromString(const QString& text)
{
    for (const auto theme : { Theme::Light, Theme::Dark })
        if (text == toString(theme))
            return theme;
    return Theme::System;
}

ThemeSwitch::ThemeSwitch(StudioSettings& settings)
    : m_settings(settings)
{
    connect(&m_system, &SystemAppearance::changed, this, &ThemeSwitch::apply);
    apply();
}

Theme ThemeSwitch::theme() const
{
    return themeFromString(m_settings.value(settings::kTheme));
}

void ThemeSwitch::choose(Theme theme)
{
    m_settings.setValue(settings::kTheme, toString(theme));
    apply();
}

void ThemeSwitch::apply()
{
    const Theme wanted = theme();
    if (wanted == Theme::Dark || (wanted == Theme::System && m_system.isDark()))
        QApplication::setPalette(paletteOf(kDark));
    else if (wanted == Theme::Light)
        QApplication::setPalette(paletteOf(kLight));
    else
        // An empty palette is the platform's, also after the platform changes it.
        QApplication::setPalette(QPalette());
}

} // namespace detdiffusion
