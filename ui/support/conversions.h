#pragma once

#include "core/domain/image.h"
#include "core/domain/layout.h"

#include <QIcon>
#include <QImage>
#include <QRectF>
#include <QString>

#include <filesystem>

namespace detdiffusion {

/// Lossless for every file name, whatever the locale.
std::filesystem::path toPath(const QString& text);
QString toQString(const std::filesystem::path& path);
/// For domain texts, which are UTF-8; a string literal would be ambiguous with the path overload.
QString fromUtf8(const std::string& text);

/// A menu text without the mark of its key: "&Save" and, as East Asian texts have it, "저장(&S)".
QString withoutMnemonic(const QString& text);

/// A deep copy in Format_RGB888; null for an empty image.
QImage toQImage(const Image& image);
Image toImage(const QImage& image);

/// A picture that keeps its colours where it is selected in a list.
QIcon trueColoredIcon(const QPixmap& picture);

/// A box in the pixels of a picture of the given size.
QRectF toPixels(const NormalizedRect& rect, const QSizeF& size);
NormalizedRect fromPixels(const QRectF& rect, const QSizeF& size);

} // namespace detdiffusion
