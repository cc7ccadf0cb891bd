#include "ui/panels/generation_history.h"

#include <QUndoCommand>

#include <memory>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kChoiceCommand = 2; // the document's own commands use 1

/// Swaps a few choices of the panel.
class ChooseCommand : public QUndoCommand {
public:
    ChooseCommand(GenerationPanel& panel, GenerationChoices before, const QString& text)
        : QUndoCommand(text)
        , m_panel(panel)
        , m_other(std::move(before))
        , m_mask(differences(m_other, panel.choices()))
    {
    }

    void redo() override
    {
        // The first time the user has done it already.
        if (std::exchange(m_isDone, true))
            swap();
    }
    void undo() override { swap(); }
    int id() const override { return kChoiceCommand; }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& next = static_cast<const ChooseCommand&>(*later);
        if (next.m_mask != m_mask || next.text() != text())
            return false;
        setObsolete((differences(m_other, m_panel.choices()) & m_mask).none());
        return true;
    }

private:
    void swap()
    {
        const auto now = m_panel.choices();
        m_panel.setChoices(withChoices(now, m_other, m_mask));
        m_other = now;
    }

    GenerationPanel& m_panel;
    GenerationChoices m_other;
    ChoiceMask m_mask;
    bool m_isDone = false;
};

} // namespace

GenerationHistory::GenerationHistory(GenerationPanel& panel, QUndoStack& stack)
    : QObject(&panel)
    , m_panel(panel)
    , m_stack(stack)
    , m_known(panel.choices())
{
    connect(&panel, &GenerationPanel::choicesEdited, this,
        [this] { record(tr("Change generation settings")); });
    connect(&panel, &GenerationPanel::choicesSet, this, [this] { m_known = m_panel.choices(); });
}

void GenerationHistory::choose(const GenerationChoices& choices, const QString& text)
{
    const auto before = m_known;
    m_panel.setChoices(choices);
    m_known = before;
    record(text);
}

void GenerationHistory::record(const QString& text)
{
    const auto before = std::exchange(m_known, m_panel.choices());
    if (m_known != before)
        m_stack.push(std::make_unique<ChooseCommand>(m_panel, before, text).release());
}

} // namespace detdiffusion
