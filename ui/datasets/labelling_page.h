#pragma once

#include "ui/datasets/labelling_accept_bar.h"
#include "ui/datasets/labelling_memory.h"
#include "ui/datasets/labelling_overview.h"
#include "ui/datasets/labelling_prompts.h"
#include "ui/datasets/labelling_run_bar.h"
#include "ui/datasets/labelling_samples.h"
#include "ui/settings/studio_settings.h"

class QStackedLayout;

namespace detdiffusion {

/// Easy and hard for the open data set, by detectors: runs them as a child process, lets the limits
/// be moved over what they found, and keeps the outcome beside the data set's own attributes until
/// it is accepted.
class LabellingPage : public QWidget {
    Q_OBJECT

public:
    LabellingPage(OpenedDataset& dataset, StudioSettings& settings, LabellingPrompts prompts,
        QWidget* parent = nullptr);
    ~LabellingPage() override;

    /// The command line program that labels; empty: there is none.
    void setProgram(const QString& program);

    /// For the part that is shown; there must be one.
    LabellingJob job() const;
    LabellingRun& run() { return m_run; }
    LabellingLayer& layer() { return m_layer; }
    LabellingDetectors& detectors() { return *m_detectors; }
    LabellingRunBar& runBar() { return *m_runBar; }
    LabellingLimits& limits() { return m_overview.limits(); }
    LabellingSamples& samples() { return *m_samples; }
    LabellingAcceptBar& acceptBar() { return *m_acceptBar; }
    ShareChart& sizeChart() { return m_overview.sizeChart(); }
    ShareChart& classChart() { return m_overview.classChart(); }
    QComboBox& part() { return *m_part; }
    QString agreement() const { return m_overview.agreement(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* head();
    QWidget* judging();
    void connectDataset();
    void connectRun();
    void connectJudging();

    void openDataset();
    void openPart();
    void followEdits();
    void showObjects();
    void restore();
    void remember();
    void updateReady();
    void start();
    void noteRun();
    void takeDecision(const LabelDecisionPtr& decision, const LabelRule& rule);
    void saveAs();

    OpenedDataset& m_dataset;
    StudioSettings& m_settings;
    LabellingPrompts m_prompts;
    QString m_program;
    int m_partIndex = -1; ///< of the data set; -1: none
    std::shared_ptr<const CocoDataset> m_objects; ///< of the part, without masks
    LabellingMemory m_memory;
    int m_detectorCount = 0; ///< that have findings
    bool m_isPreparing = false; ///< the objects are being written for the child
    LabellingRun m_run;
    LabellingFindings m_findings;
    LabellingLayer m_layer;
    LabellingOverview m_overview;
    QStackedLayout* m_pages;
    QComboBox* m_part;
    LabellingDetectors* m_detectors;
    LabellingRunBar* m_runBar;
    LabellingSamples* m_samples;
    LabellingAcceptBar* m_acceptBar;
    QThreadPool m_writer; ///< last: its jobs post to this object
};

} // namespace detdiffusion
