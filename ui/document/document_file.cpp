#include "ui/document/document_file.h"

#include "core/domain/layout_file.h"
#include "ui/support/conversions.h"

#include <QFileInfo>

#include <utility>

namespace detdiffusion {

DocumentFile::DocumentFile(LayoutDocument& document, PictureReader readPicture, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_readPicture(std::move(readPicture))
{
    connect(&document, &LayoutDocument::changed, this, &DocumentFile::follow);
}

QString DocumentFile::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_name.isEmpty() ? tr("Untitled") : m_name;
}

bool DocumentFile::isModified() const
{
    return m_unsaved || m_differs;
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
    show(std::move(layout), {}, name);
}

void DocumentFile::adoptKept(Layout layout, const QString& name, LayoutKeeper keeper)
{
    show(std::move(layout), {}, name);
    m_keeper = std::move(keeper);
    Q_EMIT changed();
}

bool DocumentFile::keep()
{
    if (!m_keeper(m_document.layout()))
        return false;
    m_saved = m_document.layout();
    m_differs = false;
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

void DocumentFile::open(const QString& path)
{
    show(loadLayout(toPath(path)), path, {});
}

void DocumentFile::show(Layout layout, const QString& path, const QString& name)
{
    validate(layout);
    m_saved = layout;
    m_document.reset(std::move(layout));
    become(path, name, false);
}

void DocumentFile::saveAs(const QString& path)
{
    Q_EMIT aboutToSave(path);
    saveLayout(m_document.layout(), toPath(path));
    m_saved = m_document.layout();
    m_differs = false;
    become(path, {}, false);
}

void DocumentFile::follow()
{
    const bool differs = m_document.layout() != m_saved;
    if (std::exchange(m_differs, differs) != differs)
        Q_EMIT changed();
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
