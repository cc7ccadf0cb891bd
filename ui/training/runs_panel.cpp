#include "ui/training/runs_panel.h"

#include "ui/support/conversions.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

constexpr int kWidestColumn = 260;

} // namespace

RunsPanel::RunsPanel(RunsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView)
    , m_hint(new QLabel(tr("No runs yet. “New run…” fine-tunes a model on your own pictures.")))
    , m_bar(new QToolBar)
{
    m_table->setModel(&model);
    m_table->setAccessibleName(tr("Training runs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    for (const int grows : { RunsModel::Stage, RunsModel::BestLoss, RunsModel::Duration })
        m_table->horizontalHeader()->setSectionResizeMode(grows, QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    buildActions();
    // In a narrow list the bar shows some of them only.
    m_table->addActions(m_bar->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateState();
        Q_EMIT selectionChanged();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const auto chosen = selected(); !chosen.isEmpty())
            m_chosen = chosen;
    });
    connect(&model, &RunsModel::refreshed, this, &RunsPanel::restoreSelection);
    updateState();
}

QAction* RunsPanel::action(const QString& text, const QString& tip, const QKeySequence& key)
{
    auto* made = m_bar->addAction(text);
    made->setIconText(withoutMnemonic(text)); // Qt would leave the letter of "(&N)"
    made->setToolTip(key.isEmpty()
            ? tip
            : QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    made->setShortcut(key);
    made->setShortcutContext(Qt::WindowShortcut);
    addAction(made);
    if (auto* button = m_bar->widgetForAction(made))
        button->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void RunsPanel::buildActions()
{
    m_new = action(tr("&New run…"), tr("Set up a training run"), QKeySequence::New);
    m_duplicate = action(tr("&Duplicate…"),
        tr("A new run with the settings of the chosen one, to change some"),
        QKeySequence(Qt::CTRL | Qt::Key_D));
    m_compare = action(tr("Co&mpare"), tr("In what the settings of two chosen runs differ"),
        QKeySequence(Qt::CTRL | Qt::Key_M));
    m_rename = action(tr("Rena&me…"), tr("Rename the chosen run"), QKeySequence(Qt::Key_F2));
    m_trash = action(tr("&Trash"), tr("Move the chosen run to the trash"), {});
}

void RunsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setFollowing(true);
}

void RunsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setFollowing(false);
}

QString RunsPanel::current() const
{
    const auto index = m_table->selectionModel()->currentIndex();
    const bool chosen = m_table->selectionModel()->isRowSelected(index.row(), {});
    return index.isValid() && chosen ? m_model.folderAt(index.row()) : selected().value(0);
}

QStringList RunsPanel::selected() const
{
    QStringList folders;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_table->selectionModel()->isRowSelected(row, {}))
            folders << m_model.folderAt(row);
    return folders;
}

void RunsPanel::select(const QString& folder)
{
    m_chosen = { folder };
    m_table->clearSelection();
    restoreSelection();
}

void RunsPanel::restoreSelection()
{
    auto* selection = m_table->selectionModel();
    if (selection->hasSelection() || m_model.rowCount() == 0)
        return updateState();
    for (const auto& folder : std::as_const(m_chosen))
        if (const int row = m_model.rowOf(folder); row >= 0)
            selection->setCurrentIndex(
                m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    // The newest one is what people come to see.
    if (!selection->hasSelection() && m_chosen.isEmpty())
        m_table->selectRow(0);
    if (!selection->hasSelection())
        return;
    m_chosen.clear();
    m_table->resizeColumnsToContents();
    updateState();
}

void RunsPanel::updateState()
{
    const auto count = selected().size();
    m_duplicate->setEnabled(count == 1);
    m_compare->setEnabled(count == 2);
    m_rename->setEnabled(count == 1);
    m_trash->setEnabled(count == 1);
    m_table->setVisible(m_model.rowCount() > 0);
    m_hint->setVisible(m_model.rowCount() == 0);
}

} // namespace detdiffusion
