#include "ui/file_drops.h"

#include "ui/document/openable_files.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace detdiffusion {

namespace {

/// The one dropped file, or nothing.
QString droppedFile(const QMimeData* data)
{
    const auto urls = data->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return openableFile(path) ? path : QString();
}

} // namespace

FileDrops::FileDrops(QWidget& window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrops::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto& drop = static_cast<QDropEvent&>(*event);
    const QString path = droppedFile(drop.mimeData());
    if (path.isEmpty())
        return false;
    drop.acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace detdiffusion
