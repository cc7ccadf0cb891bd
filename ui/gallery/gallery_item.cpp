#include "ui/gallery/gallery_item.h"

#include "ui/support/conversions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace detdiffusion {

namespace {

bool matchesWord(const GalleryItem& item, const QString& word)
{
    const auto begins = [&word](const QString& text) {
        return text.startsWith(word, Qt::CaseInsensitive);
    };
    return begins(QString::number(item.seed)) || begins(item.model)
        || std::any_of(item.classes.begin(), item.classes.end(), begins);
}

} // namespace

GalleryItem describePictures(JobKind kind, const std::vector<GeneratedImage>& pictures)
{
    const auto& first = pictures.front();
    GalleryItem item;
    item.kind = kind;
    item.seed = first.settings.seed;
    item.model = fromUtf8(first.modelName);
    item.time = QDateTime::currentDateTimeUtc();
    for (const auto& box : first.layout.boxes)
        item.classes << fromUtf8(box.className);
    item.classes.removeDuplicates();
    item.classes.sort();
    return item;
}

QByteArray toLine(const GalleryItem& item)
{
    const QJsonObject json { { QStringLiteral("id"), item.id },
        { QStringLiteral("kind"), toString(item.kind) },
        { QStringLiteral("files"), QJsonArray::fromStringList(item.files) },
        // A number of JSON holds 53 bits only.
        { QStringLiteral("seed"), QString::number(item.seed) },
        { QStringLiteral("classes"), QJsonArray::fromStringList(item.classes) },
        { QStringLiteral("model"), item.model },
        { QStringLiteral("time"), item.time.toString(Qt::ISODateWithMs) },
        { QStringLiteral("starred"), item.starred } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

GalleryItem itemFromLine(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    GalleryItem item;
    item.id = json[QLatin1String("id")].toString();
    item.kind = jobKindFromString(json[QLatin1String("kind")].toString());
    for (const auto& file : json[QLatin1String("files")].toArray())
        item.files << file.toString();
    item.seed = json[QLatin1String("seed")].toString().toULongLong();
    for (const auto& name : json[QLatin1String("classes")].toArray())
        item.classes << name.toString();
    item.model = json[QLatin1String("model")].toString();
    item.time = QDateTime::fromString(json[QLatin1String("time")].toString(), Qt::ISODateWithMs);
    item.starred = json[QLatin1String("starred")].toBool();
    return item;
}

bool matches(const GalleryItem& item, const QString& text)
{
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&item](const QString& word) { return matchesWord(item, word); });
}

} // namespace detdiffusion
