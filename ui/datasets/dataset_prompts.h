#pragma once

#include "ui/dialogs/prompts.h"

#include <QStringList>

namespace detdiffusion {

/// What the data window asks. Tests answer without a dialog; an empty path = cancelled.
class DatasetPrompts {
public:
    virtual ~DatasetPrompts() = default;

    virtual QString datasetFile(QWidget* parent, const QString& folder) = 0;
    virtual QString datasetFolder(QWidget* parent, const QString& folder) = 0;
    virtual QString pictureFolder(QWidget* parent, const QString& folder) = 0;
    /// A new COCO file.
    virtual QString fileToWrite(QWidget* parent, const QString& suggestion) = 0;
    virtual QString chartsToSave(QWidget* parent, const QString& suggestion) = 0;
    /// Whether the data set gets these classes.
    virtual bool mayAddClasses(QWidget* parent, const QStringList& names) = 0;
    /// Edits of so many pictures could not be written: Save = try again.
    virtual UnsavedAnswer unsavedPictures(QWidget* parent, int pictures) = 0;
};

/// With Qt's dialogs.
class DatasetDialogs : public DatasetPrompts {
    Q_DECLARE_TR_FUNCTIONS(DatasetDialogs)

public:
    QString datasetFile(QWidget* parent, const QString& folder) override;
    QString datasetFolder(QWidget* parent, const QString& folder) override;
    QString pictureFolder(QWidget* parent, const QString& folder) override;
    QString fileToWrite(QWidget* parent, const QString& suggestion) override;
    QString chartsToSave(QWidget* parent, const QString& suggestion) override;
    bool mayAddClasses(QWidget* parent, const QStringList& names) override;
    UnsavedAnswer unsavedPictures(QWidget* parent, int pictures) override;
};

} // namespace detdiffusion
