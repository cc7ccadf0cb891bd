#pragma once

#include "ui/settings/studio_settings.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>

#include <vector>

namespace detdiffusion {

/// Widgets in one column without gaps; `growing` is one of them and takes the room that is left.
QWidget* columnOf(const std::vector<QWidget*>& widgets, QWidget* growing);

/// Where canvas, picture and panels are in the window. It is remembered, and can be restored.
class WindowArrangement {
public:
    /// Every panel gets its entry in `panels`.
    WindowArrangement(QMainWindow& window, QMenu& panels, StudioSettings& settings);

    /// `above` keep their heights; below them `left` and `right` share the window.
    void setCentre(std::vector<QWidget*> above, QWidget* left, QWidget* right);
    /// `name` stands in the settings. Panels of the lower edge become tabs.
    QDockWidget* addPanel(
        Qt::DockWidgetArea area, const QString& title, const char* name, QWidget* content);

    /// As it was when the studio was closed; call it after all panels were added.
    void restore();
    void restoreDefault();
    void remember();

private:
    QMainWindow& m_window;
    QMenu& m_panels;
    StudioSettings& m_settings;
    QSplitter* m_splitter;
    QDockWidget* m_lower = nullptr; ///< the first panel of the lower edge
    QByteArray m_default; ///< of tool bar and panels
};

} // namespace detdiffusion
