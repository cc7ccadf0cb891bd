#pragma once

#include "ui/gallery/gallery.h"
#include "ui/gallery/thumbnails.h"

#include <QSortFilterProxyModel>

namespace detdiffusion {

/// The items of the gallery that are searched for, with their thumbnails.
class GalleryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit GalleryFilter(Gallery& gallery, QObject* parent = nullptr);

    void setText(const QString& text);
    void setStarredOnly(bool only);
    GalleryItem item(const QModelIndex& index) const;

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void noteThumbnail(const QString& id);

    Gallery& m_gallery;
    mutable Thumbnails m_thumbnails; ///< reading data asks for pictures
    QPixmap m_placeholder;
    QString m_text;
    bool m_starredOnly = false;
};

} // namespace detdiffusion
