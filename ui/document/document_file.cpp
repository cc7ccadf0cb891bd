#include "ui/document/document_file.h"

#include "core/domain/layout_file.h"
#include "ui/document/openable_files.h"
#include "ui/support/conversions.h"

#include <QFileInfo>

namespace detdiffusion {

DocumentFile::DocumentFile(LayoutDocument& document, PictureReader readPicture, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_readPicture(std::move(readPicture))
{
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &DocumentFile::changed);
}

QString DocumentFile::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_name.isEmpty() ? tr("Untitled") : m_name;
}

bool DocumentFile::isModified() const
{
    return m_unsaved || !m_document.undoStack().isClean();
}

void DocumentFile::createNew(int width, int height)
{
    Layout layout;
    layout.width = width;
    layout.height = height;
    adopt(std::move(layout), {});
}

void DocumentFile::adopt(Layout layout, const QString& name)
{
    m_document.reset(std::move(layout));
    become({}, name, false);
}

void DocumentFile::adoptKept(Layout layout, const QString& name, LayoutKeeper keeper)
{
    adopt(std::move(layout), name);
    m_keeper = std::move(keeper);
    Q_EMIT changed();
}

bool DocumentFile::keep()
{
    if (!m_keeper(m_document.layout()))
        return false;
    m_document.undoStack().setClean();
    m_unsaved = false;
    Q_EMIT changed();
    return true;
}

void DocumentFile::release()
{
    m_keeper = nullptr;
    Q_EMIT changed();
}

void DocumentFile::setUnsaved()
{
    m_unsaved = true;
    Q_EMIT changed();
}

void DocumentFile::adoptUnsaved(Layout layout, const QString& path, const QString& name)
{
    m_document.reset(std::move(layout));
    become(path, name, true);
}

std::optional<RecalledPicture> DocumentFile::open(const QString& path)
{
    if (openableFile(path) == OpenableFile::Picture) {
        auto recalled = m_readPicture(path);
        adopt(recalled.picture.layout, QFileInfo(path).completeBaseName());
        return recalled;
    }
    m_document.reset(loadLayout(toPath(path)));
    become(path, {}, false);
    return std::nullopt;
}

void DocumentFile::saveAs(const QString& path)
{
    Q_EMIT aboutToSave(path);
    saveLayout(m_document.layout(), toPath(path));
    m_document.undoStack().setClean();
    become(path, {}, false);
}

void DocumentFile::become(const QString& path, const QString& name, bool unsaved)
{
    m_path = path;
    m_name = name;
    m_unsaved = unsaved;
    m_keeper = nullptr;
    Q_EMIT changed();
}

} // namespace detdiffusion
