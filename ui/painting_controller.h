#pragma once

#include "ui/actions.h"
#include "ui/compare/result_panel.h"
#include "ui/document/layout_document.h"
#include "ui/jobs/queue_runner.h"
#include "ui/panels/generation_panel.h"
#include "ui/panels/job_bar.h"

#include <QObject>

#include <optional>

namespace detdiffusion {

/// What painting touches in the window.
struct PaintingWidgets {
    GenerationPanel& settings;
    ResultPanel& result;
    JobBar& bar;
    const Actions& actions;
};

/// From Generate to the finished picture: queues jobs, shows progress and preview, enables actions.
/// After a cancelled or failed load Generate loads the model first.
class PaintingController : public QObject {
    Q_OBJECT

public:
    /// `usualModel` as in EngineChoice.
    PaintingController(LayoutDocument& document, GenerationSession& session,
        PaintingWidgets widgets, QString usualModel, QObject* parent);

    /// The chosen one, with the precision and LoRAs chosen.
    void loadModel();
    /// What is asked for from now on is painted with this folder; empty = with the usual model. It
    /// is loaded as soon as nothing is painted or waits: jobs keep the model they were asked with.
    /// One that can't be loaded gives way to the usual one.
    void useModel(const QString& folder);
    /// The same, and queues a picture of the layout as it is now.
    void paintWith(const QString& folder);
    /// Queues a job over the layout as it is now.
    void request(JobKind kind);
    /// Queues a search with these limits.
    void requestSearch(SearchGoal goal, const MatchRule& rule, int budget);
    GenerationQueue& queue() { return m_queue; }
    QueueRunner& runner() { return m_runner; }

Q_SIGNALS:
    void problem(const QString& message);
    /// The model could not be loaded; loadModel tries again.
    void loadFailed(const QString& message);
    /// Finished: a whole job, or one picture of a contact sheet.
    void painted(
        detdiffusion::JobKind kind, const std::vector<detdiffusion::GeneratedImage>& pictures);
    void notice(const QString& message);
    /// A job was started: earlier problems are no longer of interest.
    void started();

private:
    void connectActions();
    void connectLoading();
    void connectSession();
    void connectEndings();
    EngineChoice choice() const;
    bool isModelCurrent() const;
    void loadChosenModel();
    void noteUnloaded(const QString& message);
    int countOf(JobKind kind) const;
    GenerationJob nextJob(JobKind kind, int count);
    void enqueue(GenerationJob job);
    void noteSearch(bool reached, int tried);
    void noteEngineOptions();
    void updateActions();

    LayoutDocument& m_document;
    GenerationSession& m_session;
    PaintingWidgets m_widgets;
    const QString m_usualModel;
    QString m_model; ///< chosen
    GenerationQueue m_queue;
    QueueRunner m_runner;
    std::optional<JobKind> m_afterLoading;
    bool m_loadAgain = false; ///< loading was cancelled or has failed, or other options are wanted
};

} // namespace detdiffusion
