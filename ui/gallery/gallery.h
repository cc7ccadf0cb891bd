#pragma once

#include "ui/gallery/gallery_log.h"
#include "ui/jobs/picture_writer.h"

#include <QAbstractListModel>
#include <QHash>
#include <QThreadPool>

namespace detdiffusion {

/// Everything painted, newest first, in a folder of its own: PNG files with their metadata and an
/// index. Writing happens on a thread of its own; what was added is written when the destructor
/// returns.
class Gallery : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole + 1 };

    Gallery(QString folder, PictureWriter write, QObject* parent = nullptr);
    ~Gallery() override;

    /// Reads the index.
    void load();
    const QString& folder() const { return m_folder; }
    QStringList paths(const GalleryItem& item) const;
    const GalleryItem& item(int row) const;
    /// Null, or invalid, when there is none.
    const GalleryItem* find(const QString& id) const;
    QModelIndex indexOf(const QString& id) const;

    /// Pictures of one pair or sweep become one item; anything else one item each.
    void add(JobKind kind, const std::vector<GeneratedImage>& pictures);
    void setStarred(const QStringList& ids, bool starred);
    /// The files go to the desktop's trash; items whose files can't stay and are told.
    void moveToTrash(const QStringList& ids);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void added(const detdiffusion::GalleryItem& item);
    void problem(const QString& message);

private:
    void addItem(JobKind kind, std::vector<GeneratedImage> pictures);
    void write(GalleryItem item, const std::vector<GeneratedImage>& pictures);
    void show(const GalleryItem& item);
    bool trashFiles(const GalleryItem& item);
    QString freshId(uint64_t seed);
    int rowOf(const QString& id) const;
    void reindex();

    QString m_folder;
    PictureWriter m_writePicture;
    GalleryLog m_log;
    std::vector<GalleryItem> m_items; ///< oldest first
    QHash<QString, size_t> m_places;
    QString m_lastStamp;
    int m_sameStamp = 0;
    QThreadPool m_writing; ///< last: its jobs use the members above
};

/// Kind and seed, for captions.
QString captionOf(const GalleryItem& item);

} // namespace detdiffusion
