#pragma once

#include "ui/jobs/generation_job.h"

#include <QDateTime>
#include <QStringList>

namespace detdiffusion {

/// One entry of the gallery: a picture, a pair, or a whole sweep.
struct GalleryItem {
    QString id; ///< unique; file names begin with it
    JobKind kind = JobKind::Picture;
    QStringList files; ///< in the gallery's folder
    uint64_t seed = 0;
    QStringList classes; ///< every class once, sorted
    QString model;
    QDateTime time;
    bool starred = false;

    bool operator==(const GalleryItem&) const = default;
};

/// Everything but id and files, which the gallery gives.
GalleryItem describePictures(JobKind kind, const std::vector<GeneratedImage>& pictures);

/// The item as one line of JSON, and back; a line that can't be read gives an empty id.
QByteArray toLine(const GalleryItem& item);
GalleryItem itemFromLine(const QByteArray& line);

/// Whether every word of `text` is the beginning of a class, of the seed or of the model's name.
bool matches(const GalleryItem& item, const QString& text);

} // namespace detdiffusion
