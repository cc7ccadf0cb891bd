#pragma once

#include "core/domain/image.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace detdiffusion {

// JPEG files, and text inside them. Free functions without shared state: safe from any thread.

/// The bytes of a JPEG file of high quality.
std::string encodeJpeg(const Image& image);

/// The JPEG file with `parameters` (what Automatic1111 writes) as the EXIF user comment, and
/// `json` as the file's comment. Both are ASCII-escaped like the texts of a PNG file. Throws Error
/// when `jpeg` is no JPEG file or a text is longer than 65,000 characters.
std::string withJpegText(std::string_view jpeg, std::string_view parameters, std::string_view json);

/// The first comment of the JPEG file; nothing when it has none. Throws Error naming `source` for
/// other files and for damaged ones.
std::optional<std::string> parseJpegComment(std::string_view jpeg, const std::string& source);

/// parseJpegComment of a file; throws Error when it can't be read.
std::optional<std::string> readJpegComment(const std::filesystem::path& path);

} // namespace detdiffusion
