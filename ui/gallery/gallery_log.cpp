#include "ui/gallery/gallery_log.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "ui/support/conversions.h"

#include <QFile>
#include <QHash>

#include <utility>

namespace detdiffusion {

namespace {

// Rewriting is worth it when this many lines more than items are read at every start.
constexpr size_t kManyStaleLines = 1000;

[[noreturn]] void fail(const QFile& file)
{
    throw Error(file.fileName().toStdString() + ": the gallery's list can't be written ("
        + file.errorString().toStdString()
        + "); make room or change the rights of the file, the pictures are in its folder");
}

/// Replaces an earlier line about the same item.
void take(GalleryItem item, GalleryLog::Content& content, QHash<QString, size_t>& places)
{
    const auto known = places.constFind(item.id);
    if (known != places.constEnd())
        content.items[*known] = std::move(item);
    else {
        places.insert(item.id, content.items.size());
        content.items.push_back(std::move(item));
    }
}

} // namespace

GalleryLog::GalleryLog(QString path)
    : m_path(std::move(path))
{
}

GalleryLog::Content GalleryLog::read()
{
    const QMutexLocker lock(&m_mutex);
    Content content;
    if (!QFile::exists(m_path))
        return content;
    const auto text = QByteArray::fromStdString(readTextFile(toPath(m_path)));
    QHash<QString, size_t> places;
    size_t lines = 0;
    for (const auto& line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        ++lines;
        auto item = itemFromLine(line);
        if (item.id.isEmpty())
            ++content.damagedLines;
        else
            take(std::move(item), content, places);
    }
    std::erase_if(content.items, [](const GalleryItem& item) { return item.files.isEmpty(); });
    if (content.damagedLines == 0 && lines > content.items.size() + kManyStaleLines) {
        QByteArray fresh;
        for (const auto& item : content.items)
            fresh += toLine(item);
        writeFileAtomically(toPath(m_path), fresh.toStdString());
    }
    return content;
}

void GalleryLog::append(const GalleryItem& item)
{
    append(std::vector<GalleryItem> { item });
}

void GalleryLog::append(const std::vector<GalleryItem>& items)
{
    const QMutexLocker lock(&m_mutex);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        fail(file);
    QByteArray lines;
    // A line cut short by a crash ends before the next one begins.
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        lines += '\n';
    for (const auto& item : items)
        lines += toLine(item);
    if (file.write(lines) != lines.size() || !file.flush())
        fail(file);
}

} // namespace detdiffusion
