#include "ui/further_windows.h"

#include <algorithm>

namespace detdiffusion {

bool FurtherWindows::closeAll()
{
    for (const auto& entry : m_entries)
        entry->makeIfConcerned();
    const auto mayQuit = [](const auto& entry) { return !entry->mayQuit || entry->mayQuit(); };
    if (!std::ranges::all_of(m_entries, mayQuit))
        return false;
    for (const auto& entry : m_entries)
        entry->window.reset();
    return true;
}

void FurtherWindows::bringToFront(QWidget& window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace detdiffusion
