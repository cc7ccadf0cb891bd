#include "ui/gallery/gallery.h"

#include "ui/jobs/outcome.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <utility>

namespace detdiffusion {

Gallery::Gallery(QString folder, PictureWriter write, QObject* parent)
    : QAbstractListModel(parent)
    , m_folder(std::move(folder))
    , m_writePicture(std::move(write))
    , m_log(QDir(m_folder).filePath(QStringLiteral("index.jsonl")))
{
    // One at a time, so that items are listed in the order they were painted.
    m_writing.setMaxThreadCount(1);
}

Gallery::~Gallery()
{
    m_writing.waitForDone();
}

void Gallery::load()
{
    auto read = outcomeOf([this] { return m_log.read(); });
    if (!read.value) {
        Q_EMIT problem(read.error);
        return;
    }
    beginResetModel();
    m_items = std::move(read.value->items);
    reindex();
    endResetModel();
    if (read.value->damagedLines > 0)
        Q_EMIT problem(tr("%1: %n line(s) of the gallery's list can't be read; the pictures are "
                          "still in the folder and can be opened from there.",
            nullptr, read.value->damagedLines)
                           .arg(QDir::toNativeSeparators(m_folder)));
}

QStringList Gallery::paths(const GalleryItem& item) const
{
    QStringList paths;
    for (const auto& file : item.files)
        paths << QDir(m_folder).filePath(file);
    return paths;
}

const GalleryItem& Gallery::item(int row) const
{
    return m_items[m_items.size() - 1 - static_cast<size_t>(row)];
}

const GalleryItem* Gallery::find(const QString& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_items[*place];
}

int Gallery::rowOf(const QString& id) const
{
    return static_cast<int>(m_items.size() - 1 - m_places.value(id));
}

QModelIndex Gallery::indexOf(const QString& id) const
{
    return m_places.contains(id) ? index(rowOf(id)) : QModelIndex();
}

void Gallery::reindex()
{
    m_places.clear();
    for (size_t i = 0; i < m_items.size(); ++i)
        m_places.insert(m_items[i].id, i);
}

/// A time stamp; two of the same millisecond get a number.
QString Gallery::freshId(uint64_t seed)
{
    const QString stamp =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    m_sameStamp = stamp == m_lastStamp ? m_sameStamp + 1 : 0;
    m_lastStamp = stamp;
    const QString number =
        m_sameStamp == 0 ? QString() : QStringLiteral("-%1").arg(m_sameStamp + 1);
    return QStringLiteral("%1%2-seed%3").arg(stamp, number).arg(seed);
}

void Gallery::add(JobKind kind, const std::vector<GeneratedImage>& pictures)
{
    if (pictures.empty())
        return;
    if (kind == JobKind::Pair || kind == JobKind::Sweep) {
        addItem(kind, pictures);
        return;
    }
    for (const auto& picture : pictures)
        addItem(JobKind::Picture, { picture });
}

void Gallery::addItem(JobKind kind, std::vector<GeneratedImage> pictures)
{
    auto item = describePictures(kind, pictures);
    item.id = freshId(item.seed);
    for (size_t i = 0; i < pictures.size(); ++i)
        item.files << (pictures.size() == 1 ? QStringLiteral("%1.png").arg(item.id)
                                            : QStringLiteral("%1-%2.png").arg(item.id).arg(i + 1));
    m_writing.start([this, item, pictures = std::move(pictures)] { write(item, pictures); });
}

/// On the writing thread.
void Gallery::write(GalleryItem item, const std::vector<GeneratedImage>& pictures)
{
    const auto outcome = outcomeOf([&] {
        QDir().mkpath(m_folder);
        const auto files = paths(item);
        for (size_t i = 0; i < pictures.size(); ++i)
            m_writePicture(pictures[i], files[static_cast<qsizetype>(i)]);
        m_log.append(item);
        return true;
    });
    QMetaObject::invokeMethod(
        this,
        [this, item = std::move(item), outcome] {
            if (outcome.value)
                show(item);
            else
                Q_EMIT problem(outcome.error);
        },
        Qt::QueuedConnection);
}

void Gallery::show(const GalleryItem& item)
{
    beginInsertRows({}, 0, 0);
    m_places.insert(item.id, m_items.size());
    m_items.push_back(item);
    endInsertRows();
    Q_EMIT added(item);
}

void Gallery::setStarred(const QStringList& ids, bool starred)
{
    std::vector<GalleryItem> changed;
    for (const auto& id : ids)
        if (const auto* item = find(id); item != nullptr && item->starred != starred) {
            changed.push_back(*item);
            changed.back().starred = starred;
        }
    const auto outcome = outcomeOf([&] {
        m_log.append(changed);
        return true;
    });
    if (!outcome.value) {
        Q_EMIT problem(outcome.error);
        return;
    }
    for (const auto& item : changed) {
        m_items[m_places.value(item.id)].starred = starred;
        const auto where = index(rowOf(item.id));
        Q_EMIT dataChanged(where, where);
    }
}

void Gallery::moveToTrash(const QStringList& ids)
{
    for (const auto& id : ids) {
        const auto* item = find(id);
        if (item == nullptr || !trashFiles(*item))
            continue;
        GalleryItem gone = *item;
        gone.files.clear();
        const auto outcome = outcomeOf([&] {
            m_log.append(gone);
            return true;
        });
        if (!outcome.value)
            Q_EMIT problem(outcome.error);
        const int row = rowOf(id);
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(m_places.value(id)));
        reindex();
        endRemoveRows();
    }
}

bool Gallery::trashFiles(const GalleryItem& item)
{
    for (const auto& path : paths(item)) {
        QFile file(path);
        if (file.exists() && !file.moveToTrash()) {
            Q_EMIT problem(
                tr("%1 can't be moved to the trash (%2). Check the rights of the folder, or "
                   "delete the file in the file manager.")
                    .arg(QDir::toNativeSeparators(path), file.errorString()));
            return false;
        }
    }
    return true;
}

int Gallery::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant Gallery::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return captionOf(shown);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1\n%2\n%3")
            .arg(captionOf(shown), shown.classes.join(QStringLiteral(", ")),
                QLocale().toString(shown.time.toLocalTime(), QLocale::ShortFormat));
    case ItemRole:
        return QVariant::fromValue(shown);
    default:
        return {};
    }
}

QString captionOf(const GalleryItem& item)
{
    const QString star = item.starred ? QStringLiteral("★ ") : QString();
    switch (item.kind) {
    case JobKind::Pair:
        return star + Gallery::tr("Pair %1").arg(item.seed);
    case JobKind::Sweep:
        return star + Gallery::tr("Sweep %1").arg(item.seed);
    default:
        return star + QString::number(item.seed);
    }
}

} // namespace detdiffusion
