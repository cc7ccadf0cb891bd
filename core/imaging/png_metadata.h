#pragma once

#include "core/domain/image.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

// Text inside PNG files, in uncompressed `tEXt` chunks that any tool can read. Free functions
// without shared state: safe from any thread.

struct PngText {
    std::string keyword; ///< 1 to 79 printable ASCII characters
    std::string text; ///< without NUL

    bool operator==(const PngText&) const = default;
};

/// ASCII: everything else in the UTF-8 text becomes a JSON escape (\u00e4, surrogate pairs beyond
/// the BMP). Line ends and tabs stay. Text that is already ASCII is returned as it is.
std::string asciiEscaped(std::string_view utf8);

/// The PNG file with the texts, ASCII-escaped, in front of its pixels; texts it already has under
/// the same keywords are replaced. Throws Error when `png` is no PNG file or a keyword is not
/// allowed.
std::string withPngText(std::string_view png, const std::vector<PngText>& texts);

/// All `tEXt` chunks in file order; `source` names the file in errors. Throws Error for other files
/// and for damaged ones.
std::vector<PngText> parsePngText(std::string_view png, const std::string& source);

/// parsePngText of a file; throws Error when it can't be read.
std::vector<PngText> readPngText(const std::filesystem::path& path);

/// writePng with texts; atomic. Throws Error.
void writePngWithText(
    const Image& image, const std::vector<PngText>& texts, const std::filesystem::path& path);

} // namespace detdiffusion
