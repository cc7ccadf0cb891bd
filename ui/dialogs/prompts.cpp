#include "ui/dialogs/prompts.h"

#include "ui/document/openable_files.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace detdiffusion {

QString DialogPrompts::layoutToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open layout"), folder,
        tr("Layouts, annotations and pictures (%1);;Layouts (*.json);;Pictures painted here "
           "(*.png *.jpg);;All files (*)")
            .arg(openablePatterns()));
}

QString DialogPrompts::layoutToSave(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, tr("Save layout"), suggestion, tr("Layouts (*.layout.json *.json)"));
}

QString DialogPrompts::pictureToTrace(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Trace a picture"), folder,
        tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp);;All files (*)"));
}

QString DialogPrompts::pictureToSave(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, tr("Save picture"), suggestion, tr("PNG pictures (*.png)"));
}

QString DialogPrompts::loraToAdd(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(
        parent, tr("Add LoRA"), folder, tr("LoRA files (*.safetensors);;All files (*)"));
}

QString DialogPrompts::logToSave(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, tr("Save log"), suggestion, tr("Log files (*.log *.txt)"));
}

QString DialogPrompts::detectorToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Choose a detector"), folder,
        tr("Detectors (*.onnx *.cfg *.json);;All files (*)"));
}

QString DialogPrompts::folderToExport(QWidget* parent, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, tr("Export to a folder"), folder);
}

bool DialogPrompts::mayTrash(QWidget* parent, int items)
{
    QMessageBox box(QMessageBox::Question, tr("Move to trash"),
        tr("Move %n item(s) of the gallery to the trash?", nullptr, items), QMessageBox::Cancel,
        parent);
    auto* trash = box.addButton(tr("Move to trash"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == trash;
}

bool DialogPrompts::mayReplace(QWidget* parent, const QStringList& files)
{
    QMessageBox box(QMessageBox::Question, tr("Replace pictures"),
        tr("These files exist already:\n%1").arg(files.join(QLatin1Char('\n'))),
        QMessageBox::Cancel, parent);
    auto* replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

UnsavedAnswer DialogPrompts::unsavedChanges(QWidget* parent, const QString& document)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
        tr("The layout “%1” has changes that are not saved.").arg(document),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Cancel;
    }
}

} // namespace detdiffusion
