#include "ui/gallery/gallery_view.h"

#include <QKeyEvent>

namespace detdiffusion {

namespace {

constexpr int kPicture = 96;
constexpr int kCellWidth = 124;

bool isOwnKey(const QKeyEvent& event)
{
    return event.modifiers() == Qt::NoModifier
        && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
            || event.key() == Qt::Key_Period || event.key() == Qt::Key_Delete);
}

} // namespace

GalleryView::GalleryView(QWidget* parent)
    : QListView(parent)
{
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setIconSize({ kPicture, kPicture });
    setGridSize({ kCellWidth, kPicture + fontMetrics().height() + 12 });
    setTextElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Gallery"));
    connect(this, &QListView::doubleClicked, this, &GalleryView::openRequested);
}

bool GalleryView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void GalleryView::keyPressEvent(QKeyEvent* event)
{
    if (!isOwnKey(*event)) {
        QListView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Period)
        Q_EMIT starRequested();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT trashRequested();
    else
        Q_EMIT openRequested();
}

} // namespace detdiffusion
