#include "ui/panels/box_list_model.h"

#include "ui/canvas/box_painter.h"
#include "ui/icons.h"
#include "ui/support/advice_text.h"
#include "ui/support/conversions.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace detdiffusion {

namespace {

QString briefly(const std::vector<Advice>& advice)
{
    QStringList words;
    for (const auto& each : advice)
        if (const QString word = AdviceText::brief(each.kind); !words.contains(word))
            words << word;
    return words.join(QStringLiteral(", "));
}

} // namespace

BoxListModel::BoxListModel(LayoutEditor& editor, const ClassColours& colors, QObject* parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
    , m_document(editor.document())
    , m_colors(colors)
{
    connect(&m_document, &LayoutDocument::changed, this, &BoxListModel::follow);
}

int BoxListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.layout().boxes.size());
}

int BoxListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoxListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& box = boxAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(box, index.column());
    case Qt::DecorationRole:
        return decoration(box, index.column());
    case Qt::ToolTipRole:
        return hint(box);
    case Qt::ForegroundRole:
        return box.hidden ? QGuiApplication::palette().brush(QPalette::PlaceholderText)
                          : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == SizeColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue(box.id);
    case SortRole:
        return sortKey(box, index.column());
    default:
        return {};
    }
}

QVariant BoxListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = { tr("Class"), tr("Attribute"), tr("Size"), tr("Warnings") };
    return titles[section];
}

int64_t BoxListModel::idAt(int row) const
{
    return boxAt(row).id;
}

int BoxListModel::rowOf(int64_t id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (boxAt(row).id == id)
            return row;
    return -1;
}

void BoxListModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BoxListModel::follow(const LayoutChange& change)
{
    if (change.kind == LayoutChangeKind::BoxesChanged
        || change.kind == LayoutChangeKind::FrameChanged) {
        refresh();
        return;
    }
    // The document has changed already, so rows can't be announced one by one.
    beginResetModel();
    endResetModel();
}

const LayoutBox& BoxListModel::boxAt(int row) const
{
    const auto& boxes = m_document.layout().boxes;
    return boxes.at(boxes.size() - 1 - static_cast<size_t>(row));
}

QVariant BoxListModel::text(const LayoutBox& box, int column) const
{
    constexpr double kPercent = 100.0;
    switch (column) {
    case ClassColumn:
        return fromUtf8(box.className);
    case PerceptionColumn:
        return perceptionText(box.perception);
    case SizeColumn:
        return tr("%1 %").arg(QLocale().toString(box.rect.area() * kPercent, 'f', 1));
    default:
        return briefly(m_editor.advisor().adviceFor(box.id));
    }
}

QVariant BoxListModel::sortKey(const LayoutBox& box, int column) const
{
    switch (column) {
    case PerceptionColumn:
        return static_cast<int>(box.perception);
    case SizeColumn:
        return box.rect.area();
    case AdviceColumn:
        return static_cast<int>(m_editor.advisor().adviceFor(box.id).size());
    default:
        return text(box, column);
    }
}

QVariant BoxListModel::decoration(const LayoutBox& box, int column) const
{
    if (column == ClassColumn)
        return colorSwatch(classColor(m_colors, box.className));
    if (column == PerceptionColumn)
        return perceptionIcon(box.perception);
    if (column == AdviceColumn && !m_editor.advisor().adviceFor(box.id).empty())
        return themedIcon(QStringLiteral("warning"));
    if (column == SizeColumn && box.locked)
        return themedIcon(QStringLiteral("lock"));
    return {};
}

QString BoxListModel::hint(const LayoutBox& box) const
{
    const auto& layout = m_document.layout();
    QString text = tr("%1 × %2 pixels")
                       .arg(qRound(box.rect.width() * layout.width))
                       .arg(qRound(box.rect.height() * layout.height));
    if (box.locked)
        text += QLatin1Char('\n') + tr("Locked: L unlocks it.");
    if (box.hidden)
        text += QLatin1Char('\n') + tr("Hidden on the canvas: H shows it.");
    for (const auto& advice : m_editor.advisor().adviceFor(box.id))
        text += QLatin1Char('\n') + AdviceText::line(advice, layout, m_editor.advisor().limits())
            + QStringLiteral(". ") + AdviceText::reason(advice.kind);
    return text;
}

QString perceptionText(Perception perception)
{
    switch (perception) {
    case Perception::Easy:
        return QCoreApplication::translate("Perception", "easy");
    case Perception::Hard:
        return QCoreApplication::translate("Perception", "hard");
    case Perception::Unset:
        break;
    }
    return QCoreApplication::translate("Perception", "unset");
}

} // namespace detdiffusion
