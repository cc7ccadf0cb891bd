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

QImage thumbnailOf(const QStringList& paths)
{
    QImage picture = smallPicture(paths.front(), Thumbnails::kSide);
    if (paths.size() != 2 || picture.isNull())
        return picture;
    const QImage second = smallPicture(paths.back(), Thumbnails::kSide);
    const int half = picture.width() / 2;
    QPainter painter(&picture);
    painter.drawImage(half, 0, second, half, 0);
    painter.fillRect(half, 0, 1, picture.height(), Qt::white);
    return picture;
}

} // namespace

QImage smallPicture(const QString& path, int side)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

Thumbnails::Thumbnails(ThumbnailMaker make, QObject* parent)
    : QObject(parent)
    , m_make(make ? std::move(make) : thumbnailOf)
    , m_made(kKeptKiB)
{
    m_pool.setMaxThreadCount(kThreads);
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap Thumbnails::find(const QString& key, const QStringList& paths)
{
    if (const auto* made = m_made.object(key))
        return made->pixmap;
    if (paths.isEmpty() || m_pending.contains(key))
        return {};
    m_pending.insert(key);
    m_waiting.append({ key, paths });
    if (m_waiting.size() > kMostWaiting)
        m_pending.remove(m_waiting.takeFirst().key);
    startNext();
    return {};
}

QString Thumbnails::problem(const QString& key) const
{
    const auto* made = m_made.object(key);
    return made == nullptr ? QString() : made->problem;
}

void Thumbnails::forgetWaiting()
{
    for (const auto& wanted : std::as_const(m_waiting))
        m_pending.remove(wanted.key);
    m_waiting.clear();
}

void Thumbnails::clear()
{
    forgetWaiting();
    m_pending.clear();
    m_made.clear();
    ++m_generation;
}

void Thumbnails::startNext()
{
    if (m_running == kThreads || m_waiting.isEmpty())
        return;
    ++m_running;
    m_pool.start([this, wanted = m_waiting.takeLast(), generation = m_generation] {
        make(wanted, generation);
    });
}

/// On another thread.
void Thumbnails::make(const Wanted& wanted, int generation)
{
    QImage picture;
    QString problem;
    try {
        picture = m_make(wanted.paths);
    } catch (const std::exception& error) {
        problem = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(
        this, [=, this, key = wanted.key] { keep(key, picture, problem, generation); },
        Qt::QueuedConnection);
}

void Thumbnails::keep(
    const QString& key, const QImage& picture, const QString& problem, int generation)
{
    --m_running;
    if (generation == m_generation) {
        m_pending.remove(key);
        auto pixmap = QPixmap::fromImage(picture);
        if (pixmap.isNull()) {
            // A file that is gone: remembered as an empty picture, not read at every repaint.
            pixmap = QPixmap(1, 1);
            pixmap.fill(Qt::transparent);
        }
        const auto cost = static_cast<int>(picture.sizeInBytes() / kBytesPerKiB) + 1;
        m_made.insert(key, new Made { pixmap, problem }, cost);
        Q_EMIT ready(key);
    }
    startNext();
}

} // namespace detdiffusion
