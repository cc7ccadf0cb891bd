#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace detdiffusion {

/// Small pictures of gallery items, made on other threads and kept up to 64 MiB. Asked for while
/// scrolling, the last ones wanted come first and those long out of sight are dropped.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int kSide = 160;

    /// The longer side of a picture is at most `side`, in pixels.
    explicit Thumbnails(QObject* parent = nullptr, int side = kSide);
    ~Thumbnails() override;

    /// Null while it is being made; ready(key) follows. Of two files (a pair) the left half of the
    /// first and the right half of the second.
    QPixmap find(const QString& key, const QStringList& paths);

Q_SIGNALS:
    void ready(const QString& key);

private:
    struct Wanted {
        QString key;
        QStringList paths;
    };
    void startNext();
    void make(const Wanted& wanted);
    void keep(const QString& key, const QImage& picture);

    QCache<QString, QPixmap> m_made; ///< cost in KiB
    QList<Wanted> m_waiting;
    QSet<QString> m_pending;
    int m_running = 0;
    int m_side;
    QThreadPool m_pool; ///< last: its jobs post to this object
};

} // namespace detdiffusion
