#include "ui/shortcuts/shortcuts.h"

#include <algorithm>

namespace detdiffusion {

namespace {

/// Handled by the canvas, or by every widget: moving between and inside them.
QList<QKeySequence> reservedKeys()
{
    QList<QKeySequence> keys { Qt::Key_B, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Return,
        Qt::Key_Enter, Qt::Key_Tab, QKeySequence(Qt::SHIFT | Qt::Key_Tab) };
    for (const auto arrow : { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down })
        for (const auto modifier :
            { Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier })
            keys << QKeySequence(QKeyCombination(modifier, arrow));
    return keys;
}

QList<QKeySequence> keysFrom(const QString& text)
{
    return QKeySequence::listFromString(text, QKeySequence::PortableText);
}

} // namespace

bool areAmbiguous(const QKeySequence& one, const QKeySequence& other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch
            || other.matches(one) != QKeySequence::NoMatch);
}

Shortcuts::Shortcuts(const Actions& actions, StudioSettings& settings)
    : m_actions(actions)
    , m_settings(settings)
{
    for (const auto* action : m_actions.withKeys())
        m_own[action->objectName()] = action->shortcuts();
    m_changes = rememberedChanges();
    apply();
}

void Shortcuts::choosePreset(const QString& id)
{
    m_settings.setValue(settings::kShortcutPreset, id);
    m_changes.clear();
    remember();
    apply();
}

void Shortcuts::setKeys(QAction& action, const QList<QKeySequence>& keys)
{
    m_changes[action.objectName()] = keys;
    remember();
    apply();
}

void Shortcuts::reset(QAction& action)
{
    m_changes.erase(action.objectName());
    remember();
    apply();
}

KeyConflict Shortcuts::conflict(const QKeySequence& key, const QAction& wanting) const
{
    const auto clashes = [&key](const QKeySequence& other) { return areAmbiguous(key, other); };
    if (std::ranges::any_of(reservedKeys(), clashes))
        return { nullptr, true };
    for (auto* action : m_actions.withKeys())
        if (action != &wanting && std::ranges::any_of(action->shortcuts(), clashes))
            return { action, false };
    return {};
}

QList<QKeySequence> Shortcuts::presetKeys(const QAction& action) const
{
    for (const auto& each : shortcutPresets())
        if (each.id == preset())
            if (const auto found = each.keys.find(action.objectName()); found != each.keys.end())
                return keysFrom(found->second);
    return m_own.at(action.objectName());
}

/// One line for each changed action, "SaveLayout=Ctrl+S; F2", so that the file can be edited.
std::map<QString, QList<QKeySequence>> Shortcuts::rememberedChanges() const
{
    std::map<QString, QList<QKeySequence>> changes;
    for (const auto& line : m_settings.value(settings::kShortcutChanges)) {
        const auto equals = line.indexOf(QLatin1Char('='));
        if (equals > 0)
            changes[line.left(equals)] = keysFrom(line.mid(equals + 1));
    }
    return changes;
}

void Shortcuts::remember()
{
    QStringList lines;
    for (const auto& [name, keys] : m_changes)
        lines << name + QLatin1Char('=')
                + QKeySequence::listToString(keys, QKeySequence::PortableText);
    m_settings.setValue(settings::kShortcutChanges, lines);
}

void Shortcuts::apply()
{
    for (auto* action : m_actions.withKeys()) {
        const auto change = m_changes.find(action->objectName());
        action->setShortcuts(change == m_changes.end() ? presetKeys(*action) : change->second);
    }
    m_actions.updateToolTips();
    Q_EMIT changed();
}

} // namespace detdiffusion
