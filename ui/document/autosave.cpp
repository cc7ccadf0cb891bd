#include "ui/document/autosave.h"

#include "core/domain/error.h"

#include <utility>

namespace detdiffusion {

namespace {

constexpr std::chrono::seconds kDelay { 2 };

} // namespace

Autosave::Autosave(DocumentFile& file, const QString& root, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_folder(root)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&file.document(), &LayoutDocument::changed, this, &Autosave::follow);
    connect(&file, &DocumentFile::changed, this, &Autosave::follow);
}

void Autosave::follow()
{
    // Not started anew by every change: someone who never rests is saved, too.
    if (!m_timer.isActive())
        m_timer.start();
}

bool Autosave::write()
{
    if (!m_file.isModified()) {
        m_folder.clear();
        return true;
    }
    try {
        m_folder.write(m_file.document().layout(), m_file.path(), m_file.displayName());
        m_failed = false;
    } catch (const Error& error) {
        if (!std::exchange(m_failed, true))
            Q_EMIT problem(QString::fromUtf8(error.what()));
    }
    return !m_failed;
}

} // namespace detdiffusion
