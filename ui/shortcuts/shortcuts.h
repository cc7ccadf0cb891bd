#pragma once

#include "ui/actions.h"
#include "ui/settings/studio_settings.h"
#include "ui/shortcuts/shortcut_presets.h"

#include <QKeySequence>
#include <QObject>

namespace detdiffusion {

/// What stands in the way of a key: another action, or a key that is no action's.
struct KeyConflict {
    QAction* action = nullptr;
    bool reserved = false; ///< the canvas itself listens to it

    explicit operator bool() const { return action != nullptr || reserved; }
};

/// The keys of the window's actions: those of the chosen preset, and the user's changes to them.
/// Both are remembered.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    Shortcuts(const Actions& actions, StudioSettings& settings);

    QString preset() const { return m_settings.value(settings::kShortcutPreset); }
    /// Forgets the user's changes.
    void choosePreset(const QString& id);
    void setKeys(QAction& action, const QList<QKeySequence>& keys);
    /// Back to the preset.
    void reset(QAction& action);
    KeyConflict conflict(const QKeySequence& key, const QAction& wanting) const;

Q_SIGNALS:
    void changed();

private:
    QList<QKeySequence> presetKeys(const QAction& action) const;
    std::map<QString, QList<QKeySequence>> rememberedChanges() const;
    void remember();
    void apply();

    const Actions& m_actions;
    StudioSettings& m_settings;
    std::map<QString, QList<QKeySequence>> m_own; ///< the studio's, of every action
    std::map<QString, QList<QKeySequence>> m_changes; ///< the user's
};

/// Whether pressing one of them may mean the other: the same keys, or the beginning of a sequence.
bool areAmbiguous(const QKeySequence& one, const QKeySequence& other);

} // namespace detdiffusion
