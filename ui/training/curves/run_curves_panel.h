#pragma once

#include "ui/training/curves/data/metrics_reader.h"
#include "ui/training/curves/data/run_curves.h"

#include <QLabel>
#include <QThreadPool>
#include <QWidget>

namespace detdiffusion {

class ChartGrid;
class CurvesBar;
class SampleStrip;

/// The curves of a run and its samples over one step axis, while it is trained and afterwards;
/// other runs can be laid over it. Everything is read from the run folders (docs/run-folder.md).
class RunCurvesPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunCurvesPanel(QWidget* parent = nullptr);
    ~RunCurvesPanel() override;

    /// An empty folder: none. The overlays stay.
    void showRun(const QString& folder);
    void setOverlays(const QStringList& folders);
    ChartGrid& charts() { return *m_charts; }
    CurvesBar& bar() { return *m_bar; }
    SampleStrip& samples() { return *m_samples; }

    /// By the file's suffix: png and svg hold the charts shown, csv all values of the run. A table
    /// is written on another thread. Ends with exported() or a line in the panel.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// A point, or a checkpoint's samples, were chosen.
    void stepChosen(qint64 step);
    void exported(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Run {
        MetricsReader reader;
        RunCurves curves;

        explicit Run(const QString& folder);
    };
    void connectParts();
    std::unique_ptr<Run> open(const QString& folder);
    void showRuns();
    void takeNews(const Run& run);
    void followCrosshair(std::optional<uint32_t> step);
    void setSmoothing(double weight);
    void askForExport(const QString& suffix);
    void exportTable(const QString& path);
    void updateNotice();

    CurvesBar* m_bar;
    QLabel* m_notice;
    ChartGrid* m_charts;
    SampleStrip* m_samples;
    std::unique_ptr<Run> m_run;
    std::vector<std::unique_ptr<Run>> m_overlays;
    size_t m_eventsSeen = 0;
    QString m_outcome; ///< of the last export that failed
    QThreadPool m_pool; ///< last: its jobs post to this object
};

} // namespace detdiffusion
