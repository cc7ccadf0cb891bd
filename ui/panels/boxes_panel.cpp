#include "ui/panels/boxes_panel.h"

#include "ui/icons.h"
#include "ui/support/conversions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <set>

namespace detdiffusion {

BoxesPanel::BoxesPanel(LayoutEditor& editor, const ClassColours& colors, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_colors(colors)
    , m_model(editor, colors)
    , m_table(new QTableView)
    , m_empty(new QLabel(tr("No boxes yet.\nDrag on the canvas to draw one.")))
    , m_pages(new QStackedWidget)
    , m_advice(new AdviceList(editor))
    , m_class(new QToolButton)
    , m_summary(new QLabel)
{
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    m_class->setToolTip(tr("Class of the selected boxes: click to change it (Enter)"));
    m_class->setAutoRaise(true);
    m_class->setFocusPolicy(Qt::TabFocus);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_class);
    foot->addWidget(perceptionButtons());
    foot->addStretch();
    foot->addWidget(m_summary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_pages, 1);
    column->addWidget(m_advice);
    column->addLayout(foot);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BoxesPanel::selectionFromTable);
    connect(&editor.selection(), &Selection::changed, this, &BoxesPanel::selectionToTable);
    connect(&editor.document(), &LayoutDocument::changed, this, [this] {
        selectionToTable();
        updateSummary();
    });
    connect(m_class, &QToolButton::clicked, this, &BoxesPanel::classEditRequested);
    connect(m_table, &QTableView::activated, this, &BoxesPanel::classEditRequested);
    connect(m_advice, &AdviceList::classEditRequested, this, &BoxesPanel::classEditRequested);
    connect(&editor, &LayoutEditor::brushChanged, this, &BoxesPanel::updateButtons);
    updateSummary();
    updateButtons();
}

void BoxesPanel::buildTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(BoxListModel::SortRole);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(&m_sorted);
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
    // The third click on a title leads back to the drawing order.
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // By the rows that are seen: measuring a thousand after each change takes long.
    header->setResizeContentsPrecision(0);
    // Classes are always readable whole; what warnings say stands below the table as well.
    header->setSectionResizeMode(BoxListModel::AdviceColumn, QHeaderView::Stretch);
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

void BoxesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void BoxesPanel::refresh()
{
    m_model.refresh();
    updateButtons();
    updateSummary();
}

void BoxesPanel::selectionFromTable()
{
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    BoxIds ids;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        ids.push_back(index.data(BoxListModel::IdRole).toLongLong());
    m_editor.selection().set(std::move(ids));
    updateButtons();
}

void BoxesPanel::selectionToTable()
{
    updateButtons();
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    const QItemSelection rows = selectedRows();
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (rows.isEmpty())
        return;
    const auto current =
        m_sorted.mapFromSource(m_model.index(m_model.rowOf(m_editor.selection().current()), 0));
    // So that the arrow keys go on from here.
    m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(current);
}

QItemSelection BoxesPanel::selectedRows() const
{
    // Few long ranges instead of many short ones: selecting a thousand boxes may take no time.
    const auto& picked = m_editor.selection().ids();
    const std::set<int64_t> ids(picked.begin(), picked.end());
    const int count = m_sorted.rowCount();
    const auto isPicked = [&](int row) {
        const auto index = m_sorted.index(row, 0);
        return row < count && ids.contains(index.data(BoxListModel::IdRole).toLongLong());
    };
    QItemSelection rows;
    for (int first = 0; first < count; ++first) {
        if (!isPicked(first))
            continue;
        int last = first;
        while (isPicked(last + 1))
            ++last;
        rows.select(m_sorted.index(first, 0), m_sorted.index(last, BoxListModel::ColumnCount - 1));
        first = last;
    }
    return rows;
}

void BoxesPanel::updateSummary()
{
    const int count = m_model.rowCount();
    m_pages->setCurrentWidget(count == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    const int limit = m_editor.advisor().limits().maxBoxes;
    const bool tooMany = limit > 0 && count > limit;
    m_summary->setText(limit > 0 ? tr("%1 of %2").arg(count).arg(limit) : QString::number(count));
    m_summary->setToolTip(tr("Boxes in the layout, and how many the model takes"));
    QFont font = m_summary->font();
    font.setBold(tooMany);
    m_summary->setFont(font);
}

void BoxesPanel::updateButtons()
{
    const auto boxes = m_editor.document().boxes(m_editor.selection().ids());
    updateClass(boxes);
    for (const auto& [perception, button] : m_buttons) {
        const auto same = [wanted = perception](
                              const LayoutBox& box) { return box.perception == wanted; };
        // A mixed selection presses none.
        button->setChecked(boxes.empty() ? m_editor.brushPerception() == perception
                                         : std::all_of(boxes.begin(), boxes.end(), same));
    }
}

void BoxesPanel::updateClass(const std::vector<LayoutBox>& selected)
{
    const auto& name = selected.empty() ? m_editor.brushClass() : selected.front().className;
    const bool mixed = std::any_of(selected.begin(), selected.end(),
        [&](const LayoutBox& box) { return box.className != name; });
    m_class->setText(mixed ? tr("mixed") : fromUtf8(name));
    m_class->setIcon(mixed || name.empty() ? QIcon() : colorSwatch(classColor(m_colors, name)));
    m_class->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace detdiffusion
