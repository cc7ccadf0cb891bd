#pragma once

#include "ui/training/curves/data/sample_model.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QWidget>

#include <limits>

namespace detdiffusion {

/// The same layouts and seeds at every checkpoint, side by side: all layouts in rows, or one large.
class SampleStrip : public QWidget {
    Q_OBJECT

public:
    explicit SampleStrip(QWidget* parent = nullptr);

    /// Looks for samples, also those that came since; an empty folder shows none.
    void look(const QString& runFolder);
    /// Marks the samples of the last checkpoint up to the step.
    void setStep(uint32_t step);
    const SampleModel& model() const { return *m_model; }

    QSize sizeHint() const override { return { 600, 210 }; }
    QSize minimumSizeHint() const override { return { 200, 90 }; }

Q_SIGNALS:
    /// Another checkpoint was marked, by mouse or keys.
    void stepWanted(uint32_t step);
    /// Double click or Return.
    void stepChosen(qint64 step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QList<SampleSet>& samples);
    void updateRows();

    SampleFolders m_folders;
    SampleModel* m_model;
    QTableView* m_table;
    QComboBox* m_layout;
    QLabel* m_hint;
    uint32_t m_step = std::numeric_limits<uint32_t>::max();
    bool m_isFollowing = false; ///< the selection is ours, not the user's
};

} // namespace detdiffusion
