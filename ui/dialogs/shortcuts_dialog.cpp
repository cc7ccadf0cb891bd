#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/support/conversions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace detdiffusion {

ShortcutsDialog::ShortcutsDialog(const Actions& actions, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_all(actions)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit)
    , m_presets(new QComboBox)
    , m_tree(new QTreeWidget)
    , m_editor(new ShortcutEditor(shortcuts))
{
    setWindowTitle(tr("Keyboard and mouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fill();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::showMatches);
    connect(m_presets, &QComboBox::activated, this,
        [this] { m_shortcuts.choosePreset(m_presets->currentData().toString()); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const auto found = m_actions.find(item);
        m_editor->setAction(found == m_actions.end() ? nullptr : found->second);
    });
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::showKeys);
    resize(760, 640);
}

void ShortcutsDialog::build()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    for (const auto& preset : shortcutPresets())
        m_presets->addItem(preset.name, preset.id);
    m_presets->setCurrentIndex(m_presets->findData(m_shortcuts.preset()));
    m_presets->setToolTip(tr("Choosing one forgets your own changes"));
    auto* keysOf = new QLabel(tr("Keys &of"));
    keysOf->setBuddy(m_presets);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(keysOf);
    head->addWidget(m_presets);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_editor);
}

void ShortcutsDialog::fill()
{
    m_tree->clear();
    m_actions.clear();
    m_tree->setHeaderLabels({ tr("What"), tr("Keys and mouse") });
    addActions();
    addGestures();
    showKeys();
    showMatches(m_search->text());
}

void ShortcutsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void ShortcutsDialog::addGestures()
{
    const QStringList gestures[] = {
        { tr("Draw a box"), tr("drag on empty ground; Alt+drag also inside a box") },
        { tr("Keep it square"), tr("Shift while drawing or at a corner") },
        { tr("Keep a move on one axis"), tr("Shift while moving") },
        { tr("Let go of grid and guides"), tr("Alt while dragging") },
        { tr("Add to the selection"), tr("Ctrl+click; Shift+drag a frame") },
        { tr("Next of stacked boxes"), tr("click again") },
        { tr("Next, previous box"), tr("Tab, Shift+Tab") },
        { tr("Move by 1, by 10 pixels, by a location token"), tr("arrows; with Shift; with Alt") },
        { tr("Resize by 1 pixel"), tr("Ctrl+arrows") },
        { tr("See the page without boxes"), tr("hold B") },
        { tr("Zoom at the cursor"), tr("Ctrl+wheel") },
        { tr("Move the page"), tr("wheel, middle drag, Space+drag") },
        { tr("Leave: drag, draw tool, selection"), tr("Esc") },
    };
    for (const auto& gesture : gestures)
        new QTreeWidgetItem(m_tree, gesture);
}

void ShortcutsDialog::addActions()
{
    for (auto* action : m_all.withKeys()) {
        const QString text = withoutMnemonic(action->text()).remove(QStringLiteral("…"));
        m_actions[new QTreeWidgetItem(m_tree, { text })] = action;
    }
}

void ShortcutsDialog::showKeys()
{
    for (const auto& [item, action] : m_actions) {
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        item->setText(1, QString(keys).replace(QLatin1String("; "), QLatin1String("   ")));
    }
}

void ShortcutsDialog::showMatches(const QString& wanted)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        auto* item = m_tree->topLevelItem(row);
        const QString line = item->text(0) + QLatin1Char(' ') + item->text(1);
        item->setHidden(!line.contains(wanted, Qt::CaseInsensitive));
    }
}

} // namespace detdiffusion
