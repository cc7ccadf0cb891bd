#include "ui/training/notes_panel.h"

#include "ui/jobs/outcome.h"
#include "ui/training/run_files.h"

namespace detdiffusion {

NotesPanel::NotesPanel(QWidget* parent)
    : QPlainTextEdit(parent)
{
    constexpr int kDelayMilliseconds = 800;
    setAccessibleName(tr("Notes about the run"));
    setPlaceholderText(tr("What is this run for? What came of it?"));
    setTabChangesFocus(true);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &NotesPanel::save);
    connect(this, &QPlainTextEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
}

NotesPanel::~NotesPanel()
{
    save();
}

void NotesPanel::show(const QString& run)
{
    if (run == m_run)
        return;
    save();
    m_run = run;
    m_saved = run.isEmpty() ? QString() : readRunNotes(run);
    setPlainText(m_saved);
}

void NotesPanel::save()
{
    m_delay.stop();
    const QString text = toPlainText();
    if (m_run.isEmpty() || text == m_saved)
        return;
    const auto outcome = outcomeOf([&] {
        writeRunNotes(m_run, text);
        return true;
    });
    if (outcome.value)
        m_saved = text;
    else
        Q_EMIT problem(outcome.error);
}

} // namespace detdiffusion
