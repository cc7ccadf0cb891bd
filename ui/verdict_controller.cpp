#include "ui/verdict_controller.h"

#include "ui/compare/verdict_text.h"
#include "ui/support/conversions.h"

#include <QFileInfo>

namespace detdiffusion {

namespace {

constexpr double kPercent = 100.0;

void add(AskedAndFound& sum, const AskedAndFound& part)
{
    sum.easyFound += part.easyFound;
    sum.easyMissed += part.easyMissed;
    sum.hardFound += part.hardFound;
    sum.hardMissed += part.hardMissed;
}

} // namespace

VerdictController::VerdictController(
    GenerationSession& session, VerdictWidgets widgets, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_widgets(widgets)
{
    connect(&widgets.result, &ResultPanel::shownChanged, this, &VerdictController::look);
    auto& panel = widgets.panel;
    connect(&panel, &VerdictPanel::detectorRequested, this, &VerdictController::chooseDetector);
    connect(&panel, &VerdictPanel::ruleChanged, this, [this] {
        rememberRule();
        filter();
    });
    connect(&panel, &VerdictPanel::searchRequested, this, &VerdictController::searchRequested);
    connect(&session, &GenerationSession::detectorReady, this, &VerdictController::noteDetector);
    connect(&session, &GenerationSession::detectorFailed, this, [this](const QString& message) {
        look();
        Q_EMIT problem(message);
    });
    connect(&session, &GenerationSession::detected, this, &VerdictController::note);
    look();
}

void VerdictController::noteDetector(const DetectorInfo& info)
{
    m_categories = info.categories;
    // The usual one is no choice: another version of the program may bring a better one.
    if (info.path != m_widgets.usualDetector)
        m_widgets.settings.setValue(settings::kDetector, info.path);
    m_widgets.panel.setDetector(QFileInfo(info.path).fileName(), info.description);
    look();
}

void VerdictController::rememberRule()
{
    const auto rule = m_widgets.panel.rule();
    m_widgets.settings.setValue(settings::kScoreLimit, qRound(kPercent * rule.minimumScore));
    m_widgets.settings.setValue(settings::kOverlapLimit, qRound(kPercent * rule.minimumOverlap));
}

void VerdictController::restore()
{
    MatchRule rule;
    rule.minimumScore = m_widgets.settings.value(settings::kScoreLimit) / kPercent;
    rule.minimumOverlap = m_widgets.settings.value(settings::kOverlapLimit) / kPercent;
    m_widgets.panel.setRule(rule);
    const QString chosen = m_widgets.settings.value(settings::kDetector);
    const QString path = QFileInfo::exists(chosen) ? chosen : m_widgets.usualDetector;
    if (!path.isEmpty())
        m_session.loadDetector(path);
}

void VerdictController::chooseDetector()
{
    const QString chosen = m_widgets.settings.value(settings::kDetector);
    const QString last = chosen.isEmpty() ? m_widgets.usualDetector : chosen;
    const QString path =
        m_widgets.prompts.detectorToOpen(m_widgets.panel.window(), QFileInfo(last).absolutePath());
    if (path.isEmpty())
        return;
    m_widgets.panel.showHint(tr("Loading the detector…"));
    m_session.loadDetector(path);
}

void VerdictController::look()
{
    ++m_ticket;
    m_detections.clear();
    m_looked = m_widgets.result.shown();
    auto& panel = m_widgets.panel;
    panel.searchButton().setEnabled(m_session.hasDetector());
    if (!m_session.hasDetector()) {
        panel.setDetector({}, {});
        panel.showHint(tr("Choose a detector: it says for every box of the picture whether it is "
                          "found, and how well."));
    } else if (m_looked.empty()) {
        panel.showHint(tr("Paint a picture: the detector looks at it at once."));
    } else {
        panel.showHint(tr("The detector looks at the picture…"));
        std::vector<Image> pictures;
        for (const size_t index : m_looked)
            pictures.push_back(m_widgets.result.result()[index].image);
        m_session.detect(m_ticket, pictures);
    }
}

void VerdictController::note(int ticket, const std::vector<std::vector<Detection>>& detections)
{
    if (ticket != m_ticket)
        return;
    m_detections = detections;
    filter();
}

void VerdictController::filter()
{
    if (m_detections.empty())
        return;
    std::vector<VerdictRow> rows;
    std::vector<PictureFindings> findings;
    AskedAndFound count;
    int extras = 0;
    for (size_t i = 0; i < m_looked.size(); ++i) {
        const Layout layout = m_widgets.result.paintedLayout(m_looked[i]);
        const auto& seen = m_detections[i];
        const auto verdict = judge(layout, seen, m_categories, m_widgets.panel.rule());
        const QString tag = m_looked.size() > 1 ? m_widgets.result.tagOf(m_looked[i]) : QString();
        for (size_t box = 0; box < layout.boxes.size(); ++box) {
            const auto& decided = verdict.boxes[box];
            rows.push_back({ tag, fromUtf8(layout.boxes[box].className),
                layout.boxes[box].perception, VerdictText::verdict(decided, seen, m_categories),
                VerdictText::share(decided, decided.score),
                VerdictText::share(decided, decided.overlap) });
        }
        add(count, countAsked(layout, verdict));
        extras += static_cast<int>(verdict.extras.size());
        findings.push_back(VerdictText::findings(verdict, seen, m_categories));
    }
    m_widgets.panel.showVerdicts(rows, count, extras);
    m_widgets.result.setFindings(findings);
}

} // namespace detdiffusion
