#include "ui/training/checkpoints_model.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace detdiffusion {

void CheckpointsModel::setCheckpoints(std::vector<RunCheckpoint> checkpoints)
{
    if (checkpoints == m_checkpoints)
        return;
    if (std::ranges::equal(
            checkpoints, m_checkpoints, {}, &RunCheckpoint::folder, &RunCheckpoint::folder)) {
        m_checkpoints = std::move(checkpoints);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_checkpoints = std::move(checkpoints);
    endResetModel();
}

int CheckpointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checkpoints.size());
}

int CheckpointsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckpointsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Size || index.column() == Loss))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString CheckpointsModel::text(const RunCheckpoint& checkpoint, int column) const
{
    const QLocale locale;
    switch (column) {
    case Step:
        return checkpoint.step == 0 ? tr("0, before training")
                                    : locale.toString(static_cast<qlonglong>(checkpoint.step));
    case Date:
        return locale.toString(checkpoint.written, QLocale::ShortFormat);
    case Size:
        return locale.formattedDataSize(checkpoint.bytes, 1, QLocale::DataSizeSIFormat);
    case Loss:
        return checkpoint.loss ? locale.toString(*checkpoint.loss, 'g', 4) : tr("–");
    case Marks: {
        QStringList marks;
        for (const auto& [set, mark] :
            { std::pair(checkpoint.latest, tr("newest")), std::pair(checkpoint.best, tr("best")),
                std::pair(checkpoint.pinned, tr("pinned")) })
            if (set)
                marks << mark;
        return marks.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant CheckpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array titles { tr("Step"), tr("Written"), tr("Size"), tr("Validation loss"),
        tr("Marks") };
    return titles.at(static_cast<size_t>(section));
}

} // namespace detdiffusion
