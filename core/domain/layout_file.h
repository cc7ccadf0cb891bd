#pragma once

#include "core/domain/layout.h"

#include <filesystem>
#include <string>

namespace detdiffusion {

/// Reads the text of a `*.layout.json` file (version 1). `source` names the file in errors.
/// Unknown keys are kept in `extras`. Throws Error for bad JSON, a newer version or an illegal box.
Layout parseLayout(const std::string& json, const std::string& source);

/// The inverse of parseLayout: indented JSON that ends in a newline.
std::string formatLayout(const Layout& layout);

/// parseLayout of a file; throws Error when it can't be read.
Layout loadLayout(const std::filesystem::path& path);

/// Writes atomically (temporary file, then rename): the old file stays whole when this throws
/// Error.
void saveLayout(const Layout& layout, const std::filesystem::path& path);

} // namespace detdiffusion
