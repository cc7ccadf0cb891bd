#include "ui/panels/class_palette.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

/// Shows the digit key at the right end of the row.
class DigitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        constexpr int kMargin = 8;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -kMargin, 0),
            Qt::AlignRight | Qt::AlignVCenter, index.data(ClassListModel::kDigitRole).toString());
    }
};

} // namespace

ClassPalette::ClassPalette(LayoutEditor& editor, const ClassColours& colors, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(colors)
    , m_search(new QLineEdit)
    , m_list(new QListView)
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Search classes (Ctrl+E)"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search classes"));
    m_list->setModel(&m_filtered);
    m_list->setItemDelegate(new DigitDelegate(m_list));
    m_list->setAccessibleName(tr("Classes"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, &m_filtered,
        &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::returnPressed, this, &ClassPalette::chooseFirstMatch);
    connect(m_list, &QListView::clicked, this, &ClassPalette::choose);
    connect(m_list, &QListView::activated, this, &ClassPalette::choose);
    connect(&editor, &LayoutEditor::brushChanged, this, &ClassPalette::followBrush);
    connect(
        &editor.document(), &LayoutDocument::changed, this, &ClassPalette::offerClassesOfDocument);
}

void ClassPalette::setClasses(const std::vector<std::string>& names)
{
    m_anyWord = names.empty();
    m_model.setNames(names);
    offerClassesOfDocument();
    if (m_editor.brushClass().empty() && !names.empty())
        m_editor.setBrushClass(names.front());
    followBrush();
}

void ClassPalette::offerClassesOfDocument()
{
    if (!m_anyWord)
        return;
    for (const auto& box : m_editor.document().layout().boxes)
        m_model.add(box.className);
    followBrush();
}

void ClassPalette::assignDigit(int digit)
{
    constexpr int kTenthKey = 10;
    const int row = (digit == 0 ? kTenthKey : digit) - 1;
    if (row < m_model.rowCount())
        m_editor.assignClass(std::string(m_model.names()[static_cast<size_t>(row)]));
}

void ClassPalette::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClassPalette::choose(const QModelIndex& index)
{
    m_editor.assignClass(index.data().toString().toStdString());
    Q_EMIT chosen();
}

void ClassPalette::chooseFirstMatch()
{
    const QString typed = m_search->text().trimmed();
    if (m_filtered.rowCount() == 0 && m_anyWord && !typed.isEmpty())
        m_model.add(typed.toStdString());
    if (m_filtered.rowCount() == 0)
        return;
    const QString name = m_filtered.index(0, 0).data().toString();
    m_search->clear();
    m_editor.assignClass(name.toStdString());
    Q_EMIT chosen();
}

void ClassPalette::followBrush()
{
    const auto& names = m_model.names();
    const auto found = std::find(names.begin(), names.end(), m_editor.brushClass());
    if (found == names.end()) {
        m_list->clearSelection();
        return;
    }
    const auto source = m_model.index(static_cast<int>(found - names.begin()));
    m_list->setCurrentIndex(m_filtered.mapFromSource(source));
}

} // namespace detdiffusion
