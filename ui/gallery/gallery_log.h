#pragma once

#include "ui/gallery/gallery_item.h"

#include <QMutex>

namespace detdiffusion {

/// The gallery's index file: one line of JSON per item; the last line about an item counts, and an
/// item without files is gone. Adding costs one short write, however many there are. Safe from any
/// thread.
class GalleryLog {
public:
    explicit GalleryLog(QString path);

    struct Content {
        std::vector<GalleryItem> items; ///< oldest first
        int damagedLines = 0;
    };
    /// Of a file that does not exist: nothing. Lines that are out of date are removed from the
    /// file when they are many. Throws Error.
    Content read();
    /// Throws Error.
    void append(const GalleryItem& item);
    void append(const std::vector<GalleryItem>& items);

private:
    QString m_path;
    QMutex m_mutex;
};

} // namespace detdiffusion
