#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace detdiffusion {

/// An earlier version of a file.
struct Backup {
    QString path;
    QDateTime savedAt;
};

/// The versions of files before they were last replaced: the newest few of each, in a folder of
/// their own.
class Backups {
public:
    explicit Backups(QString root);

    /// Copies the file as it is now; nothing when there is none. Throws Error.
    void keep(const QString& path) const;
    /// The newest first.
    std::vector<Backup> of(const QString& path) const;

private:
    QString folderOf(const QString& path) const;

    QString m_root;
};

} // namespace detdiffusion
