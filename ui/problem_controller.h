#pragma once

#include "ui/actions.h"
#include "ui/document/layout_editor.h"
#include "ui/panels/generation_panel.h"
#include "ui/panels/message_bar.h"

#include <QObject>

namespace detdiffusion {

/// Shows what went wrong, with the buttons that do what helps, and notes it in the log. Shows what
/// else is to be told as well.
class ProblemController : public QObject {
    Q_OBJECT

public:
    ProblemController(MessageBar& messages, LayoutEditor& editor, GenerationPanel& generation,
        const Actions& actions);

    /// Shows what the sender says by its signals `problem`, `refused` and `notice`, as far as it
    /// has them.
    template <class Sender> void follow(const Sender& sender);

    void show(const QString& message);
    void inform(const QString& message);
    /// The model could not be loaded: `again` tries once more.
    void showUnloaded(const QString& message, std::function<void()> again);
    /// The layout could not be written there: another place may do.
    void showUnsaved(const QString& message);

private:
    std::vector<Remedy> remediesFor(const QString& message) const;
    std::vector<Remedy> lessMemory() const;
    void show(const QString& message, std::vector<Remedy> remedies);

    MessageBar& m_messages;
    LayoutEditor& m_editor;
    GenerationPanel& m_generation;
    const Actions& m_actions;
};

template <class Sender> void ProblemController::follow(const Sender& sender)
{
    constexpr auto show = qOverload<const QString&>(&ProblemController::show);
    if constexpr (requires { &Sender::problem; })
        connect(&sender, &Sender::problem, this, show);
    if constexpr (requires { &Sender::refused; })
        connect(&sender, &Sender::refused, this, show);
    if constexpr (requires { &Sender::notice; })
        connect(&sender, &Sender::notice, this, &ProblemController::inform);
}

} // namespace detdiffusion
