#pragma once

#include "ui/compare/result_panel.h"
#include "ui/compare/verdict_panel.h"
#include "ui/dialogs/prompts.h"
#include "ui/jobs/generation_session.h"
#include "ui/settings/studio_settings.h"

namespace detdiffusion {

/// What verdicts need of the window.
struct VerdictWidgets {
    ResultPanel& result;
    VerdictPanel& panel;
    StudioSettings& settings;
    Prompts& prompts;
    QString usualDetector; ///< empty = none
};

/// Lets the detector look at the pictures that are shown, and says what it makes of them. What it
/// has seen is kept, so that moving the limits filters only.
class VerdictController : public QObject {
    Q_OBJECT

public:
    VerdictController(GenerationSession& session, VerdictWidgets widgets, QObject* parent);

    /// Limits and detector of last time, else the usual one.
    void restore();

Q_SIGNALS:
    void problem(const QString& message);
    /// Paint seeds until the goal of the panel is reached.
    void searchRequested();

private:
    void chooseDetector();
    void noteDetector(const DetectorInfo& info);
    void rememberRule();
    void look();
    void note(int ticket, const std::vector<std::vector<Detection>>& detections);
    void filter();

    GenerationSession& m_session;
    VerdictWidgets m_widgets;
    CategorySet m_categories;
    std::vector<size_t> m_looked; ///< what of the result the detections belong to
    std::vector<std::vector<Detection>> m_detections;
    int m_ticket = 0;
};

} // namespace detdiffusion
