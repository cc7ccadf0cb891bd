#include "ui/panels/boxes_panel.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace detdiffusion {

BoxesPanel::BoxesPanel(LayoutEditor& editor, const ClassColours& colors, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(editor.document(), colors)
    , m_table(new QTableView)
    , m_empty(new QLabel(tr("No boxes yet.\nDrag on the canvas to draw one.")))
    , m_pages(new QStackedWidget)
    , m_summary(new QLabel)
{
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    auto* foot = new QHBoxLayout;
    foot->addWidget(perceptionButtons());
    foot->addStretch();
    foot->addWidget(m_summary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BoxesPanel::selectionFromTable);
    connect(&editor.selection(), &Selection::changed, this, &BoxesPanel::selectionToTable);
    connect(&editor.document(), &LayoutDocument::changed, this, [this] {
        selectionToTable();
        updateSummary();
    });
    connect(&editor, &LayoutEditor::brushChanged, this, &BoxesPanel::updateButtons);
    updateSummary();
    updateButtons();
}

void BoxesPanel::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Boxes of the layout"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BoxListModel::ClassColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget* BoxesPanel::perceptionButtons()
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const auto perception : { Perception::Easy, Perception::Hard, Perception::Unset }) {
        auto* button = new QToolButton;
        button->setText(perceptionText(perception));
        if (perception != Perception::Unset)
            button->setIcon(perceptionIcon(perception));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Attribute of the selected boxes and of the next one (Q toggles)"));
        connect(button, &QToolButton::clicked, this, [this, perception] {
            m_editor.assignPerception(perception);
            updateButtons();
        });
        row->addWidget(button);
        m_buttons.emplace_back(perception, button);
    }
    return group;
}

void BoxesPanel::setLimit(int boxes)
{
    m_limit = boxes;
    updateSummary();
}

void BoxesPanel::refresh()
{
    m_model.refresh();
}

void BoxesPanel::selectionFromTable()
{
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    BoxIds ids;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model.idAt(index.row()));
    m_editor.selection().set(std::move(ids));
    updateButtons();
}

void BoxesPanel::selectionToTable()
{
    updateButtons();
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    QItemSelection rows;
    for (const int64_t id : m_editor.selection().ids())
        if (const int row = m_model.rowOf(id); row >= 0)
            rows.select(m_model.index(row, 0), m_model.index(row, BoxListModel::ColumnCount - 1));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_table->scrollTo(m_model.index(m_model.rowOf(m_editor.selection().current()), 0));
}

void BoxesPanel::updateSummary()
{
    const int count = m_model.rowCount();
    m_pages->setCurrentWidget(count == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    const bool tooMany = m_limit > 0 && count > m_limit;
    m_summary->setText(
        m_limit > 0 ? tr("%1 of %2").arg(count).arg(m_limit) : QString::number(count));
    m_summary->setToolTip(tooMany
            ? tr("The model takes at most %1 boxes: remove some.").arg(m_limit)
            : tr("Boxes in the layout, and how many the model takes"));
    QFont font = m_summary->font();
    font.setBold(tooMany);
    m_summary->setFont(font);
}

void BoxesPanel::updateButtons()
{
    const auto boxes = m_editor.document().boxes(m_editor.selection().ids());
    for (const auto& [perception, button] : m_buttons) {
        const auto same = [wanted = perception](
                              const LayoutBox& box) { return box.perception == wanted; };
        // A mixed selection presses none.
        button->setChecked(boxes.empty() ? m_editor.brushPerception() == perception
                                         : std::all_of(boxes.begin(), boxes.end(), same));
    }
}

} // namespace detdiffusion
