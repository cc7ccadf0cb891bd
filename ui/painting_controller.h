#pragma once

#include "ui/actions.h"
#include "ui/compare/result_panel.h"
#include "ui/document/layout_document.h"
#include "ui/jobs/generation_session.h"
#include "ui/panels/generation_panel.h"
#include "ui/panels/job_bar.h"

#include <QObject>

namespace detdiffusion {

/// What painting touches in the window.
struct PaintingWidgets {
    GenerationPanel& settings;
    ResultPanel& result;
    JobBar& bar;
    const Actions& actions;
};

/// From Generate to the finished picture: starts jobs, shows progress and preview, enables actions.
/// After a cancelled load, and when precision or LoRAs have changed, Generate loads the model
/// first.
class PaintingController : public QObject {
    Q_OBJECT

public:
    PaintingController(LayoutDocument& document, GenerationSession& session,
        PaintingWidgets widgets, QObject* parent);

    void paint();
    void paintPair();

Q_SIGNALS:
    void problem(const QString& message);
    /// A job was started: earlier problems are no longer of interest.
    void started();

private:
    using Action = void (PaintingController::*)();

    /// Whether the model is loaded as the panel says.
    bool isModelCurrent() const;
    /// False when it is not: then it is loaded, and `action` follows.
    bool hasModelFor(Action action);
    GenerationRequest nextRequest();
    void noteEngineOptions();
    void connectLoading();
    void connectSession();
    void connectEndings();
    void updateActions();

    LayoutDocument& m_document;
    GenerationSession& m_session;
    PaintingWidgets m_widgets;
    Action m_afterLoading = nullptr;
    bool m_loadAgain = false; ///< loading was cancelled, or failed with other options
};

} // namespace detdiffusion
