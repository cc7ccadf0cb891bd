#pragma once

#include "ui/training/metrics_scan.h"
#include "ui/training/run_status.h"

#include <QAbstractTableModel>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace detdiffusion {

/// What the list tells of a run.
struct RunSummary {
    QString folder;
    QString name;
    QDateTime created;
    RunStatus status;
    QString model; ///< that it started from
    QString data;
    std::optional<double> bestLoss; ///< of its validations
    double seconds = 0.0; ///< spent training

    bool operator==(const RunSummary&) const = default;
};

/// The runs below a folder, the newest first. The folder is looked at again and again, on a thread
/// of its own.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Stage, BestLoss, Duration, Model, Data, ColumnCount };

    explicit RunsModel(QString root, QObject* parent = nullptr);
    ~RunsModel() override;

    const QString& root() const { return m_root; }
    const std::vector<RunSummary>& runs() const { return m_runs; }
    /// Folder of a row; empty for none.
    QString folderAt(int row) const;
    /// -1 = not in the list.
    int rowOf(const QString& folder) const;
    /// Now instead of at the next turn; `refreshed` follows.
    void refresh();
    /// Whether it looks again and again, as it does from the beginning; not needed while nobody
    /// sees the list.
    void setFollowing(bool follows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The folder was looked at.
    void refreshed();

private:
    using Scans = std::map<QString, MetricsScan>;

    static std::vector<RunSummary> read(const QString& root, Scans& scans);
    void take(std::vector<RunSummary> runs);
    QString text(const RunSummary& run, int column) const;

    QString m_root;
    std::vector<RunSummary> m_runs;
    std::shared_ptr<Scans> m_scans = std::make_shared<Scans>(); ///< used by the thread
    QTimer m_timer;
    bool m_reading = false;
    QThreadPool m_thread; ///< last: its job posts to this object
};

/// The folders of the runs below `root` that a process trains in now.
QStringList livingRuns(const QString& root);

} // namespace detdiffusion
