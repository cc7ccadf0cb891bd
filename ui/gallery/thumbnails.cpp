#include "ui/gallery/thumbnails.h"

#include <QImageReader>
#include <QPainter>

#include <utility>

namespace detdiffusion {

namespace {

constexpr int kThreads = 2;
constexpr int kKeptKiB = 64 * 1024;
constexpr int kBytesPerKiB = 1024;
// More than any window shows at once.
constexpr int kMostWaiting = 256;

QImage readSmall(const QString& path, int side)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

QImage thumbnailOf(const QStringList& paths, int side)
{
    QImage picture = readSmall(paths.front(), side);
    if (paths.size() != 2 || picture.isNull())
        return picture;
    const QImage second = readSmall(paths.back(), side);
    const int half = picture.width() / 2;
    QPainter painter(&picture);
    painter.drawImage(half, 0, second, half, 0);
    painter.fillRect(half, 0, 1, picture.height(), Qt::white);
    return picture;
}

} // namespace

Thumbnails::Thumbnails(QObject* parent, int side)
    : QObject(parent)
    , m_made(kKeptKiB)
    , m_side(side)
{
    m_pool.setMaxThreadCount(kThreads);
}

Thumbnails::~Thumbnails()
{
    m_pool.waitForDone();
}

QPixmap Thumbnails::find(const QString& key, const QStringList& paths)
{
    if (const auto* made = m_made.object(key))
        return *made;
    if (paths.isEmpty() || m_pending.contains(key))
        return {};
    m_pending.insert(key);
    m_waiting.append({ key, paths });
    if (m_waiting.size() > kMostWaiting)
        m_pending.remove(m_waiting.takeFirst().key);
    startNext();
    return {};
}

void Thumbnails::startNext()
{
    if (m_running == kThreads || m_waiting.isEmpty())
        return;
    ++m_running;
    m_pool.start([this, wanted = m_waiting.takeLast()] { make(wanted); });
}

/// On another thread.
void Thumbnails::make(const Wanted& wanted)
{
    const QImage picture = thumbnailOf(wanted.paths, m_side);
    QMetaObject::invokeMethod(
        this, [this, key = wanted.key, picture] { keep(key, picture); }, Qt::QueuedConnection);
}

void Thumbnails::keep(const QString& key, const QImage& picture)
{
    --m_running;
    m_pending.remove(key);
    auto pixmap = QPixmap::fromImage(picture);
    if (pixmap.isNull()) {
        // A file that is gone: remembered as an empty picture, not read again at every repaint.
        pixmap = QPixmap(1, 1);
        pixmap.fill(Qt::transparent);
    }
    const auto cost = static_cast<int>(picture.sizeInBytes() / kBytesPerKiB) + 1;
    m_made.insert(key, new QPixmap(pixmap), cost);
    Q_EMIT ready(key);
    startNext();
}

} // namespace detdiffusion
