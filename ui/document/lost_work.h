#pragma once

#include "core/domain/layout.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace detdiffusion {

/// A folder for the unsaved layout of one running program. It is locked while the program lives and
/// goes away with it; what a crash leaves behind is found by findLostWork.
class UnsavedWorkFolder {
public:
    /// `root` holds the folders of all running programs. Nothing is written yet.
    explicit UnsavedWorkFolder(QString root);
    UnsavedWorkFolder(const UnsavedWorkFolder&) = delete;
    UnsavedWorkFolder& operator=(const UnsavedWorkFolder&) = delete;
    ~UnsavedWorkFolder();

    /// `path` and `name` say which document it is. Throws Error.
    void write(const Layout& layout, const QString& path, const QString& name);
    /// The work is saved, or not wanted any more.
    void clear();

private:
    void create();

    QString m_root;
    QString m_folder; ///< empty while there is nothing to keep
    std::unique_ptr<QLockFile> m_lock;
};

/// An unsaved layout of a program that did not end in order.
struct LostWork {
    Layout layout;
    QString path; ///< of the document; empty = it had no file
    QString name;
    QString folder;
};

/// The newest first.
std::vector<LostWork> findLostWork(const QString& root);
/// Deletes it.
void forget(const LostWork& work);

} // namespace detdiffusion
