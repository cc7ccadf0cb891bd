#pragma once

#include "ui/file_controller.h"

#include <QMenu>

namespace detdiffusion {

/// The files opened or saved last, newest first.
class RecentFilesMenu : public QObject {
    Q_OBJECT

public:
    RecentFilesMenu(QMenu& menu, const StudioSettings& settings, FileController& files);

private:
    void update();

    QMenu& m_menu;
    const StudioSettings& m_settings;
    FileController& m_files;
};

} // namespace detdiffusion
