#include "ui/dialogs/shortcut_editor.h"

#include "ui/support/conversions.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

QList<QKeySequence> without(QList<QKeySequence> keys, const QKeySequence& unwanted)
{
    keys.removeIf([&](const QKeySequence& key) { return areAmbiguous(key, unwanted); });
    return keys;
}

} // namespace

ShortcutEditor::ShortcutEditor(Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_keys(new QKeySequenceEdit)
    , m_assign(new QPushButton)
    , m_remove(new QPushButton(tr("&No keys")))
    , m_reset(new QPushButton(tr("&Usual keys")))
    , m_note(new QLabel)
{
    build();
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::update);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_shortcuts.setKeys(*m_action, {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(*m_action); });
    setAction(nullptr);
}

void ShortcutEditor::build()
{
    m_keys->setAccessibleName(tr("New keys"));
    for (auto* button : { m_assign, m_remove, m_reset })
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("New &keys"));
    label->setBuddy(m_keys);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
}

void ShortcutEditor::setAction(QAction* action)
{
    m_action = action;
    m_keys->clear();
    update();
}

/// From whoever has them.
void ShortcutEditor::assign()
{
    const auto key = m_keys->keySequence();
    while (const auto conflict = m_shortcuts.conflict(key, *m_action)) {
        if (conflict.reserved)
            return;
        m_shortcuts.setKeys(*conflict.action, without(conflict.action->shortcuts(), key));
    }
    m_shortcuts.setKeys(*m_action, without(m_action->shortcuts(), key) << key);
    m_keys->clear();
}

void ShortcutEditor::update()
{
    for (QWidget* widget : std::initializer_list<QWidget*> { m_keys, m_remove, m_reset })
        widget->setEnabled(m_action != nullptr);
    const auto key = m_keys->keySequence();
    const bool typed = m_action != nullptr && !key.isEmpty();
    const auto conflict = typed ? m_shortcuts.conflict(key, *m_action) : KeyConflict {};
    m_assign->setEnabled(typed && !conflict.reserved);
    m_assign->setText(conflict.action != nullptr ? tr("&Take over") : tr("&Assign"));
    m_note->setText(noteOn(conflict));
}

QString ShortcutEditor::noteOn(const KeyConflict& conflict) const
{
    if (m_action == nullptr)
        return tr("Choose a command to give it other keys.");
    if (conflict.reserved)
        return tr("The canvas itself uses these keys: choose others.");
    if (conflict.action != nullptr)
        return tr("These keys belong to “%1”. Take over leaves it without them.")
            .arg(withoutMnemonic(conflict.action->text()));
    return tr("Press the keys for “%1”.").arg(withoutMnemonic(m_action->text()));
}

} // namespace detdiffusion
