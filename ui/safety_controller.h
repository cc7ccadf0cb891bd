#pragma once

#include "ui/document/autosave.h"
#include "ui/document/backups.h"

#include <QMenu>
#include <QObject>

namespace detdiffusion {

/// Nothing is lost: unsaved work is written aside and comes back after a crash, and the versions
/// before the last savings can be opened again.
class SafetyController : public QObject {
    Q_OBJECT

public:
    /// `folder` is the studio's own; `versions` is the menu of earlier versions.
    SafetyController(DocumentFile& file, const QString& folder, QMenu& versions);

    /// Brings back the newest work that a crash left behind; false when there is none.
    bool recover();
    /// An earlier version of the document, not saved yet.
    void openVersion(const QString& backup);
    Autosave& autosave() { return m_autosave; }

Q_SIGNALS:
    void problem(const QString& message);
    /// The user wants this earlier version of the document.
    void versionRequested(const QString& backup);

private:
    void listVersions();

    DocumentFile& m_file;
    QString m_lostWork;
    Autosave m_autosave;
    Backups m_backups;
    QMenu& m_versions;
};

} // namespace detdiffusion
