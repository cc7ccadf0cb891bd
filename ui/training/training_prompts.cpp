#include "ui/training/training_prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace detdiffusion {

namespace {

/// Asks before something goes to the trash; Cancel is what Return and Escape do.
bool mayTrash(QWidget* parent, const QString& title, const QString& question)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    auto* trash = box.addButton(title, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == trash;
}

} // namespace

LivingRunsAnswer TrainingDialogs::livingRuns(QWidget* parent, const QStringList& names)
{
    QMessageBox box(QMessageBox::Question, tr("Training goes on"),
        tr("%n run(s) are training: %1", nullptr, static_cast<int>(names.size()))
            .arg(names.join(QStringLiteral(", "))),
        QMessageBox::NoButton, parent);
    box.setInformativeText(
        tr("They need no window: the studio finds them again when it is opened. A run that is "
           "stopped finishes its step, writes a checkpoint, and can be resumed later."));
    auto* keep = box.addButton(tr("Keep running"), QMessageBox::AcceptRole);
    auto* stop = box.addButton(tr("Stop and save"), QMessageBox::DestructiveRole);
    auto* cancel = box.addButton(tr("Stay here"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == keep)
        return LivingRunsAnswer::KeepRunning;
    return box.clickedButton() == stop ? LivingRunsAnswer::StopAndSave : LivingRunsAnswer::Cancel;
}

bool TrainingDialogs::mayTrashRun(QWidget* parent, const QString& name)
{
    return mayTrash(parent, tr("Move to trash"),
        tr("Move the run “%1” with its curves, samples and checkpoints to the trash?").arg(name));
}

bool TrainingDialogs::mayTrashCheckpoints(QWidget* parent, const QStringList& names)
{
    return mayTrash(parent, tr("Move to trash"),
        tr("Move %n checkpoint(s) to the trash: %1?", nullptr, static_cast<int>(names.size()))
            .arg(names.join(QStringLiteral(", "))));
}

QString TrainingDialogs::newName(QWidget* parent, const QString& name)
{
    bool accepted = false;
    const auto typed = QInputDialog::getText(
        parent, tr("Rename the run"), tr("&Name"), QLineEdit::Normal, name, &accepted);
    return accepted ? typed.trimmed() : QString();
}

QString TrainingDialogs::folderToExport(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, tr("Export the model to a new folder"), suggestion, tr("Model folders (*)"));
}

} // namespace detdiffusion
