#pragma once

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/jobs/generation_session.h"
#include "ui/shortcuts/shortcuts.h"
#include "ui/support/log_memory.h"

#include <QObject>

namespace detdiffusion {

/// The Help menu: keys, log, what the program is. Notes in the log what the engine did.
class HelpController : public QObject {
    Q_OBJECT

public:
    HelpController(const Actions& actions, Shortcuts& shortcuts, GenerationSession& session,
        Prompts& prompts, QWidget& window);

    void setLibraries(LibraryVersions libraries) { m_libraries = std::move(libraries); }

Q_SIGNALS:
    void problem(const QString& message);

private:
    void noteEngine(const GenerationSession& session);
    void showLog();

    Prompts& m_prompts;
    QWidget& m_window;
    LogMemory m_log;
    LibraryVersions m_libraries;
    std::optional<ModelInfo> m_model;
};

} // namespace detdiffusion
