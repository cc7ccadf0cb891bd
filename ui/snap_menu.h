#pragma once

#include "ui/document/layout_editor.h"
#include "ui/settings/studio_settings.h"

#include <QAction>
#include <QMenu>

namespace detdiffusion {

/// The menu that says what boxes stick to; remembers the choice.
class SnapMenu : public QObject {
    Q_OBJECT

public:
    SnapMenu(QMenu& menu, QAction& snapping, LayoutEditor& editor, StudioSettings& settings);

private:
    void addGrids(QMenu& menu);
    void choose(const SnapOptions& options);

    LayoutEditor& m_editor;
    StudioSettings& m_settings;
};

} // namespace detdiffusion
