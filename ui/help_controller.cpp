#include "ui/help_controller.h"

#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"

namespace detdiffusion {

HelpController::HelpController(const Actions& actions, Shortcuts& shortcuts,
    GenerationSession& session, Prompts& prompts, QWidget& window)
    : QObject(&window)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&actions[ActionId::Shortcuts], &QAction::triggered, this, [this, &actions, &shortcuts] {
        (new ShortcutsDialog(actions, shortcuts, &m_window))->show();
    });
    connect(&actions[ActionId::ShowLog], &QAction::triggered, this, &HelpController::showLog);
    connect(&actions[ActionId::About], &QAction::triggered, this,
        [this] { (new AboutDialog(m_libraries, m_model, &m_window))->open(); });
    noteEngine(session);
}

void HelpController::noteEngine(const GenerationSession& session)
{
    connect(&session, &GenerationSession::loadStarted, this, [] { qInfo("loading the model"); });
    connect(&session, &GenerationSession::modelReady, this, [this](const ModelInfo& info) {
        m_model = info;
        qInfo("model %s is ready", info.name.c_str());
    });
    connect(&session, &GenerationSession::modelFailed, this, [this] { m_model.reset(); });
    connect(&session, &GenerationSession::started, this, [] { qInfo("painting"); });
    connect(&session, &GenerationSession::cancelled, this, [] { qInfo("painting was cancelled"); });
    connect(&session, &GenerationSession::finished, this, [] { qInfo("painting has ended"); });
}

void HelpController::showLog()
{
    auto* dialog = new LogDialog(m_log, m_prompts, &m_window);
    connect(dialog, &LogDialog::problem, this, &HelpController::problem);
    dialog->show();
}

} // namespace detdiffusion
