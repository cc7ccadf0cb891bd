#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace detdiffusion {

/// Makes a small picture from files, on another thread; throws Error when it can't.
using ThumbnailMaker = std::function<QImage(const QStringList& paths)>;

/// The picture of a file, its longer side at most `side` pixels; null if it can't be read.
QImage smallPicture(const QString& path, int side);

/// Small pictures of files, made on other threads and kept up to 64 MiB. Asked for while scrolling,
/// the last ones wanted come first and those long out of sight are dropped.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int kSide = 160;

    /// Without a maker, pictures of the gallery: of two files (a pair) the left half of the first
    /// and the right half of the second.
    explicit Thumbnails(ThumbnailMaker make = {}, QObject* parent = nullptr);
    ~Thumbnails() override;

    /// Null while it is being made; ready(key) follows.
    QPixmap find(const QString& key, const QStringList& paths);
    /// Why there is no picture; empty when there is one, or none was asked for.
    QString problem(const QString& key) const;
    /// Nothing that waits is made, unless it is asked for again: it was scrolled away.
    void forgetWaiting();
    /// Forgets all, and reads the files anew.
    void clear();

Q_SIGNALS:
    void ready(const QString& key);

private:
    struct Wanted {
        QString key;
        QStringList paths;
    };
    struct Made {
        QPixmap pixmap;
        QString problem;
    };
    void startNext();
    void make(const Wanted& wanted, int generation);
    void keep(const QString& key, const QImage& picture, const QString& problem, int generation);

    ThumbnailMaker m_make;
    QCache<QString, Made> m_made; ///< cost in KiB
    QList<Wanted> m_waiting;
    QSet<QString> m_pending;
    int m_running = 0;
    int m_generation = 0; ///< clear() begins another one
    QThreadPool m_pool; ///< last: its jobs post to this object
};

} // namespace detdiffusion
