#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/support/log_memory.h"

#include <QDialog>
#include <QPlainTextEdit>

namespace detdiffusion {

/// The recent lines of the log, to read, copy and save. Does not block the window.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    LogDialog(const LogMemory& log, Prompts& prompts, QWidget* parent = nullptr);

    QString text() const { return m_text->toPlainText(); }
    void copy() const;
    void save();

Q_SIGNALS:
    void problem(const QString& message);

private:
    Prompts& m_prompts;
    QPlainTextEdit* m_text;
};

} // namespace detdiffusion
