#pragma once

#include <QDialog>
#include <QStringList>

class QGridLayout;

namespace detdiffusion {

/// The samples of two checkpoints of a run, the earlier above the later: each column is one layout
/// with one seed. Samples exist for checkpoints after which the trainer painted some.
class SampleComparison : public QDialog {
    Q_OBJECT

public:
    SampleComparison(const QString& run, int64_t earlier, int64_t later, QWidget* parent = nullptr);

    /// File names that both have.
    const QStringList& shared() const { return m_shared; }

private:
    static QString titleOf(int64_t step);
    void addRow(QGridLayout& grid, int row, int64_t step, const QString& folder) const;

    QStringList m_shared;
};

} // namespace detdiffusion
