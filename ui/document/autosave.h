#pragma once

#include "ui/document/document_file.h"
#include "ui/document/lost_work.h"

#include <QTimer>

namespace detdiffusion {

/// Writes unsaved changes aside every few seconds, so that a crash loses no more than those. The
/// document's own file is written by the user alone.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(DocumentFile& file, const QString& root, QObject* parent = nullptr);

    void setDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }
    /// Now instead of in a few seconds; false when it fails.
    bool write();

Q_SIGNALS:
    /// Once, until writing succeeds again.
    void problem(const QString& message);

private:
    void follow();

    DocumentFile& m_file;
    UnsavedWorkFolder m_folder;
    QTimer m_timer;
    bool m_failed = false;
};

} // namespace detdiffusion
