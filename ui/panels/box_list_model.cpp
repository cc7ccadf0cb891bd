#include "ui/panels/box_list_model.h"

#include "ui/canvas/box_painter.h"
#include "ui/icons.h"
#include "ui/support/conversions.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace detdiffusion {

namespace {

// Boxes below 2 % of the picture were filtered from the training data (GeoDiffusion).
constexpr double kSmallestTrainedArea = 0.02;

} // namespace

BoxListModel::BoxListModel(LayoutDocument& document, const ClassColours& colors, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_colors(colors)
{
    connect(&document, &LayoutDocument::changed, this, &BoxListModel::follow);
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
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == SizeColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue(box.id);
    default:
        return {};
    }
}

QVariant BoxListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = { tr("Class"), tr("Attribute"), tr("Size") };
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
    if (column == ClassColumn)
        return fromUtf8(box.className);
    if (column == PerceptionColumn)
        return perceptionText(box.perception);
    constexpr double kPercent = 100.0;
    const QString percent = QLocale().toString(box.rect.area() * kPercent, 'f', 1);
    return box.rect.area() < kSmallestTrainedArea ? tr("small, %1 %").arg(percent)
                                                  : tr("%1 %").arg(percent);
}

QVariant BoxListModel::decoration(const LayoutBox& box, int column) const
{
    if (column == ClassColumn)
        return colorSwatch(classColor(m_colors, box.className));
    if (column == PerceptionColumn)
        return perceptionIcon(box.perception);
    return {};
}

QString BoxListModel::hint(const LayoutBox& box) const
{
    const auto& layout = m_document.layout();
    QString text = tr("%1 × %2 pixels")
                       .arg(qRound(box.rect.width() * layout.width))
                       .arg(qRound(box.rect.height() * layout.height));
    if (box.rect.area() < kSmallestTrainedArea)
        text += QLatin1Char('\n')
            + tr("Smaller than 2 % of the picture: such boxes are not in the training data and may "
                 "be ignored.");
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
