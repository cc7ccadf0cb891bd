#include "ui/dialogs/log_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace detdiffusion {

LogDialog::LogDialog(const LogMemory& log, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_text(new QPlainTextEdit(log.lines().join(QLatin1Char('\n'))))
{
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Log"));
    m_text->setPlaceholderText(tr("Nothing has been noted yet."));
    m_text->moveCursor(QTextCursor::End);
    connect(&log, &LogMemory::lineAdded, m_text, &QPlainTextEdit::appendPlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole),
        &QPushButton::clicked, this, &LogDialog::copy);
    connect(buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole), &QPushButton::clicked,
        this, &LogDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(buttons);
    resize(820, 480);
}

void LogDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void LogDialog::save()
{
    const QString path =
        m_prompts.logToSave(this, QDir::home().filePath(QStringLiteral("detdiffusion-studio.log")));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text().toUtf8()) < 0 || !file.commit())
        Q_EMIT problem(tr("%1: %2. Choose another folder.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace detdiffusion
