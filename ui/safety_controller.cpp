#include "ui/safety_controller.h"

#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "ui/support/conversions.h"

#include <QDir>
#include <QLocale>

namespace detdiffusion {

SafetyController::SafetyController(DocumentFile& file, const QString& folder, QMenu& versions)
    : QObject(&versions)
    , m_file(file)
    , m_lostWork(QDir(folder).filePath(QStringLiteral("unsaved")))
    , m_autosave(file, m_lostWork)
    , m_backups(QDir(folder).filePath(QStringLiteral("backups")))
    , m_versions(versions)
{
    connect(&m_autosave, &Autosave::problem, this, &SafetyController::problem);
    connect(&file, &DocumentFile::aboutToSave, this, [this](const QString& path) {
        try {
            m_backups.keep(path);
        } catch (const Error& error) {
            // The user's own file matters more: it is written all the same.
            Q_EMIT problem(QString::fromUtf8(error.what()));
        }
    });
    connect(&versions, &QMenu::aboutToShow, this, &SafetyController::listVersions);
}

bool SafetyController::recover()
{
    const auto works = findLostWork(m_lostWork);
    if (works.empty())
        return false;
    const auto& work = works.front();
    m_file.adoptUnsaved(work.layout, work.path, work.name);
    // The old copy goes only when the new one is written.
    if (m_autosave.write())
        forget(work);
    Q_EMIT problem(tr("The studio did not end in order last time. These are the unsaved changes of "
                      "%1; save them to keep them.")
                       .arg(m_file.displayName()));
    return true;
}

void SafetyController::openVersion(const QString& backup)
{
    try {
        m_file.adoptUnsaved(loadLayout(toPath(backup)), m_file.path(), m_file.displayName());
    } catch (const Error& error) {
        Q_EMIT problem(QString::fromUtf8(error.what()));
    }
}

void SafetyController::listVersions()
{
    m_versions.clear();
    for (const auto& backup : m_backups.of(m_file.path())) {
        auto* action =
            m_versions.addAction(QLocale().toString(backup.savedAt, QLocale::ShortFormat));
        connect(action, &QAction::triggered, this,
            [this, path = backup.path] { Q_EMIT versionRequested(path); });
    }
    if (m_versions.isEmpty())
        m_versions.addAction(tr("None yet"))->setEnabled(false);
}

} // namespace detdiffusion
