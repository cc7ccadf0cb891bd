#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QWidget;

namespace detdiffusion {

/// What becomes of living runs when the studio closes.
enum class LivingRunsAnswer { KeepRunning, StopAndSave, Cancel };

/// The questions of the training window. Tests answer them without a dialog; an empty text =
/// cancelled.
class TrainingPrompts {
public:
    virtual ~TrainingPrompts() = default;

    virtual LivingRunsAnswer livingRuns(QWidget* parent, const QStringList& names) = 0;
    virtual bool mayTrashRun(QWidget* parent, const QString& name) = 0;
    virtual bool mayTrashCheckpoints(QWidget* parent, const QStringList& names) = 0;
    virtual QString newName(QWidget* parent, const QString& name) = 0;
    virtual QString folderToExport(QWidget* parent, const QString& suggestion) = 0;
};

/// With Qt's dialogs.
class TrainingDialogs : public TrainingPrompts {
    Q_DECLARE_TR_FUNCTIONS(TrainingDialogs)

public:
    LivingRunsAnswer livingRuns(QWidget* parent, const QStringList& names) override;
    bool mayTrashRun(QWidget* parent, const QString& name) override;
    bool mayTrashCheckpoints(QWidget* parent, const QStringList& names) override;
    QString newName(QWidget* parent, const QString& name) override;
    QString folderToExport(QWidget* parent, const QString& suggestion) override;
};

} // namespace detdiffusion
