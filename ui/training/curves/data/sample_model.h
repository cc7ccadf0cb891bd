#pragma once

#include "ui/gallery/thumbnails.h"
#include "ui/training/curves/data/sample_folders.h"

#include <QAbstractTableModel>

namespace detdiffusion {

/// The samples of a run as a table: a row per layout, a column per checkpoint. Pictures come when
/// they are asked for, decoded on other threads.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SampleModel(QObject* parent = nullptr);

    void setSamples(const QList<SampleSet>& samples);
    uint32_t stepOf(int column) const { return m_samples[column].step; }
    /// The last checkpoint up to the step, else the first one; -1 without any.
    int columnAt(uint32_t step) const;
    const QStringList& layouts() const { return m_layouts; }
    /// Empty if the checkpoint has no picture of that layout.
    QString fileAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SampleSet> m_samples;
    QStringList m_layouts; ///< names of files without their ending
    mutable Thumbnails m_pictures;
};

} // namespace detdiffusion
