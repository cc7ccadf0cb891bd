#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace detdiffusion {

enum class UnsavedAnswer { Save, Discard, Cancel };

/// The questions that the window asks. Tests answer them without a dialog; an empty path =
/// cancelled.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual QString layoutToOpen(QWidget* parent, const QString& folder) = 0;
    virtual QString layoutToSave(QWidget* parent, const QString& suggestion) = 0;
    virtual QString pictureToTrace(QWidget* parent, const QString& folder) = 0;
    virtual QString pictureToSave(QWidget* parent, const QString& suggestion) = 0;
    virtual QString loraToAdd(QWidget* parent, const QString& folder) = 0;
    virtual QString logToSave(QWidget* parent, const QString& suggestion) = 0;
    virtual QString detectorToOpen(QWidget* parent, const QString& folder) = 0;
    virtual QString folderToExport(QWidget* parent, const QString& folder) = 0;
    /// Whether so many items of the gallery go to the trash.
    virtual bool mayTrash(QWidget* parent, int items) = 0;
    /// Whether existing files may be replaced.
    virtual bool mayReplace(QWidget* parent, const QStringList& files) = 0;
    virtual UnsavedAnswer unsavedChanges(QWidget* parent, const QString& document) = 0;
};

/// With Qt's dialogs.
class DialogPrompts : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    QString layoutToOpen(QWidget* parent, const QString& folder) override;
    QString layoutToSave(QWidget* parent, const QString& suggestion) override;
    QString pictureToTrace(QWidget* parent, const QString& folder) override;
    QString pictureToSave(QWidget* parent, const QString& suggestion) override;
    QString loraToAdd(QWidget* parent, const QString& folder) override;
    QString logToSave(QWidget* parent, const QString& suggestion) override;
    QString detectorToOpen(QWidget* parent, const QString& folder) override;
    QString folderToExport(QWidget* parent, const QString& folder) override;
    bool mayTrash(QWidget* parent, int items) override;
    bool mayReplace(QWidget* parent, const QStringList& files) override;
    UnsavedAnswer unsavedChanges(QWidget* parent, const QString& document) override;
};

} // namespace detdiffusion
