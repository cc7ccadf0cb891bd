#include "ui/datasets/dataset_prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace detdiffusion {

QString DatasetDialogs::datasetFile(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open a data set"), folder,
        tr("COCO files and data.yaml (*.json *.yaml *.yml);;All files (*)"));
}

QString DatasetDialogs::datasetFolder(QWidget* parent, const QString& folder)
{
    return QFileDialog::getExistingDirectory(
        parent, tr("Open the folder of a data set: COCO, YOLO, Pascal VOC or layouts"), folder);
}

QString DatasetDialogs::pictureFolder(QWidget* parent, const QString& folder)
{
    return QFileDialog::getExistingDirectory(
        parent, tr("Choose the folder of the pictures"), folder);
}

QString DatasetDialogs::fileToWrite(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, tr("Write what is kept"), suggestion,
        tr("COCO files (*.json)"), nullptr, QFileDialog::DontConfirmOverwrite);
}

QString DatasetDialogs::chartsToSave(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, tr("Save the charts"), suggestion, tr("PNG pictures (*.png)"));
}

bool DatasetDialogs::mayAddClasses(QWidget* parent, const QStringList& names)
{
    QMessageBox box(QMessageBox::Question, tr("New classes"),
        tr("The data set does not have these classes yet:\n%1")
            .arg(names.join(QStringLiteral(", "))),
        QMessageBox::Cancel, parent);
    auto* add = box.addButton(tr("Add them"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == add;
}

UnsavedAnswer DatasetDialogs::unsavedPictures(QWidget* parent, int pictures)
{
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
        tr("The boxes of %n picture(s) could not be written into the data set.", nullptr, pictures),
        QMessageBox::Retry | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setDefaultButton(QMessageBox::Retry);
    switch (box.exec()) {
    case QMessageBox::Retry:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Cancel;
    }
}

} // namespace detdiffusion
