#pragma once

#include <QString>

#include <map>
#include <vector>

namespace detdiffusion {

/// Keys of another program for those who have them in their fingers.
struct ShortcutPreset {
    QString id; ///< as it is remembered
    QString name; ///< as it is shown
    /// What differs from the studio's own keys: the action's object name, and its keys as text.
    std::map<QString, QString> keys;
};

/// The studio's own keys first.
std::vector<ShortcutPreset> shortcutPresets();

} // namespace detdiffusion
