#pragma once

#include "core/domain/error.h"
#include "core/domain/generation.h"
#include "ui/document/layout_document.h"

#include <QObject>

#include <functional>

namespace detdiffusion {

/// What a picture of ours knows about how it was painted.
struct RecalledPicture {
    GeneratedImage picture;
    QString path;
};

/// Thrown for a picture that was not painted here: a photograph.
struct NoLayoutInside : Error {
    using Error::Error;
};

/// Reads a picture and its metadata; throws Error when it can't be read, NoLayoutInside when it
/// holds no layout.
using PictureReader = std::function<RecalledPicture(const QString& path)>;

/// Writes a layout where it belongs; false when the user wants to stay. Throws Error.
using LayoutKeeper = std::function<bool(const Layout& layout)>;

/// The document as a file: name, dirty flag, opening and saving. Errors leave document, path and
/// dirty flag as they were and are thrown as Error.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    DocumentFile(LayoutDocument& document, PictureReader readPicture, QObject* parent = nullptr);

    LayoutDocument& document() { return m_document; }
    /// Empty until opened from, or saved to, a layout file.
    const QString& path() const { return m_path; }
    /// For titles: the file's name, or "Untitled".
    QString displayName() const;
    bool isModified() const;

    void createNew(int width, int height);
    /// A document without a file: an example, or the layout of a picture.
    void adopt(Layout layout, const QString& name);
    /// A document that is kept elsewhere than in a layout file of its own, such as a picture of a
    /// data set.
    void adoptKept(Layout layout, const QString& name, LayoutKeeper keeper);
    bool isKept() const { return m_keeper != nullptr; }
    /// Saves a document that is kept elsewhere; false when the user wants to stay.
    bool keep();
    /// It is no longer kept elsewhere: saving it asks for a file.
    void release();
    /// What keep() wrote did not arrive: the document counts as modified.
    void setUnsaved();
    /// Unsaved work on the file `path`, or on a document of this name: it counts as modified.
    void adoptUnsaved(Layout layout, const QString& path, const QString& name);
    void open(const QString& path);
    /// One of our pictures, for adopt. The document stays as it is. Throws as PictureReader does.
    RecalledPicture readPicture(const QString& path) const { return m_readPicture(path); }
    void saveAs(const QString& path);

Q_SIGNALS:
    /// saveAs is about to write this file.
    void aboutToSave(const QString& path);
    /// Path, name or dirty flag.
    void changed();

private:
    void show(Layout layout, const QString& path, const QString& name);
    void become(const QString& path, const QString& name, bool unsaved);
    void follow();

    LayoutDocument& m_document;
    PictureReader m_readPicture;
    QString m_path;
    QString m_name;
    LayoutKeeper m_keeper;
    Layout m_saved; ///< the undo stack doesn't tell: it knows generation settings, too
    bool m_differs = false; ///< from m_saved
    bool m_unsaved = false; ///< modified, although nothing can be undone
};

} // namespace detdiffusion
