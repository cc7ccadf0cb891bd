#include "ui/gallery/gallery_filter.h"

#include "ui/support/conversions.h"

namespace detdiffusion {

GalleryFilter::GalleryFilter(Gallery& gallery, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_gallery(gallery)
    , m_placeholder(Thumbnails::kSide, Thumbnails::kSide)
{
    m_placeholder.fill(QColor(128, 128, 128, 40));
    setSourceModel(&gallery);
    connect(&m_thumbnails, &Thumbnails::ready, this, &GalleryFilter::noteThumbnail);
}

void GalleryFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

void GalleryFilter::setStarredOnly(bool only)
{
    m_starredOnly = only;
    invalidateFilter();
}

GalleryItem GalleryFilter::item(const QModelIndex& index) const
{
    return m_gallery.item(mapToSource(index).row());
}

bool GalleryFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& item = m_gallery.item(row);
    return (item.starred || !m_starredOnly) && matches(item, m_text);
}

QVariant GalleryFilter::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DecorationRole)
        return QSortFilterProxyModel::data(index, role);
    const auto& shown = m_gallery.item(mapToSource(index).row());
    const QPixmap made = m_thumbnails.find(shown.id, m_gallery.paths(shown));
    // An icon, because it is drawn in the size that the view asks for.
    return trueColoredIcon(made.isNull() ? m_placeholder : made);
}

void GalleryFilter::noteThumbnail(const QString& id)
{
    const auto source = m_gallery.indexOf(id);
    if (const auto where = mapFromSource(source); where.isValid())
        Q_EMIT dataChanged(where, where, { Qt::DecorationRole });
}

} // namespace detdiffusion
