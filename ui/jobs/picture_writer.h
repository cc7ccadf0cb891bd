#pragma once

#include "core/domain/generation.h"

#include <QString>

#include <functional>

namespace detdiffusion {

/// Writes a PNG with its metadata; throws Error. Safe from any thread.
using PictureWriter = std::function<void(const GeneratedImage& picture, const QString& path)>;

/// Writes PNG or JPEG, as the path's ending says, with or without metadata; throws Error. Safe from
/// any thread.
using PictureExporter =
    std::function<void(const GeneratedImage& picture, const QString& path, bool withMetadata)>;

} // namespace detdiffusion
