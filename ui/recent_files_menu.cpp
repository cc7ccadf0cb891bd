#include "ui/recent_files_menu.h"

#include <QDir>

namespace detdiffusion {

RecentFilesMenu::RecentFilesMenu(QMenu& menu, const StudioSettings& settings, FileController& files)
    : QObject(&menu)
    , m_menu(menu)
    , m_settings(settings)
    , m_files(files)
{
    connect(&files, &FileController::recentFilesChanged, this, &RecentFilesMenu::update);
    update();
}

void RecentFilesMenu::update()
{
    m_menu.clear();
    const QStringList files = m_settings.recentFiles();
    for (const auto& path : files) {
        auto* action = m_menu.addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, &m_files, [this, path] { m_files.openPath(path); });
    }
    m_menu.setEnabled(!files.isEmpty());
}

} // namespace detdiffusion
