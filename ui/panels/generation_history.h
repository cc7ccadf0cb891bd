#pragma once

#include "ui/panels/generation_panel.h"

#include <QUndoStack>

namespace detdiffusion {

/// Makes what the user chooses in the panel undo steps of the document. What the program sets (the
/// seed of a job, a model's defaults) is no step, and undoing leaves it alone. Changing one thing
/// several times in a row, as typing does, is one step.
class GenerationHistory : public QObject {
    Q_OBJECT

public:
    GenerationHistory(GenerationPanel& panel, QUndoStack& stack);

    /// Changes the panel as one step of the user's.
    void choose(const GenerationChoices& choices, const QString& text);

private:
    void record(const QString& text);

    GenerationPanel& m_panel;
    QUndoStack& m_stack;
    GenerationChoices m_known; ///< what the panel says, as of the last step
};

} // namespace detdiffusion
