#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/support/conversions.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

void addKeys(QTreeWidget& tree, const Actions& actions)
{
    for (const auto* action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString text = withoutMnemonic(action->text()).remove(QStringLiteral("…"));
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        new QTreeWidgetItem(
            &tree, { text, QString(keys).replace(QLatin1String("; "), QLatin1String("   ")) });
    }
}

void showMatches(const QTreeWidget& tree, const QString& wanted)
{
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        auto* item = tree.topLevelItem(row);
        const QString line = item->text(0) + QLatin1Char(' ') + item->text(1);
        item->setHidden(!line.contains(wanted, Qt::CaseInsensitive));
    }
}

} // namespace

void ShortcutsDialog::addGestures(QTreeWidget& tree)
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
        { tr("Class of the selected boxes and of the next one"), tr("1 to 9, 0") },
        { tr("Leave: drag, draw tool, selection"), tr("Esc") },
    };
    for (const auto& gesture : gestures)
        new QTreeWidgetItem(&tree, gesture);
}

ShortcutsDialog::ShortcutsDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard and mouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setClearButtonEnabled(true);
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({ tr("What"), tr("Keys and mouse") });
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    addGestures(*tree);
    addKeys(*tree, actions);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(search, &QLineEdit::textChanged, tree,
        [tree](const QString& wanted) { showMatches(*tree, wanted); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(tree);
    resize(720, 600);
}

} // namespace detdiffusion
