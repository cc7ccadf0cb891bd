#include "core/imaging/picture_size.h"

#include "core/imaging/image_file.h"
#include "core/imaging/image_header.h"

namespace detdiffusion {

PictureSize readPictureSize(const std::filesystem::path& path)
{
    const auto bytes = readPictureBytes(path);
    const auto header = imageSizeFromHeader(bytes);
    // A picture that may have to be turned is decoded: one place alone understands EXIF.
    const bool mayBeTurned =
        bytes.find("Exif") != std::string::npos || bytes.find("eXIf") != std::string::npos;
    if (header && header->width > 0 && header->height > 0
        && header->width <= kMaxImagePixels / header->height && !mayBeTurned && !isTruncated(bytes))
        return { static_cast<int>(header->width), static_cast<int>(header->height) };
    const auto image = decodeImage(bytes, path.string());
    return { image.width, image.height };
}

} // namespace detdiffusion
