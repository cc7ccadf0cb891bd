#pragma once

#include "ui/training/run_checkpoints.h"

#include <QAbstractTableModel>

namespace detdiffusion {

/// The checkpoints of a run as a table.
class CheckpointsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, Date, Size, Loss, Marks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their selection.
    void setCheckpoints(std::vector<RunCheckpoint> checkpoints);
    const RunCheckpoint& at(int row) const { return m_checkpoints[static_cast<size_t>(row)]; }
    const std::vector<RunCheckpoint>& checkpoints() const { return m_checkpoints; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RunCheckpoint& checkpoint, int column) const;

    std::vector<RunCheckpoint> m_checkpoints;
};

} // namespace detdiffusion
