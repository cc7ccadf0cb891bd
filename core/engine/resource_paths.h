#pragma once

#include <filesystem>

namespace detdiffusion {

/// The folder of the files that come with the program: `resources` beside the executable, the
/// source tree's when run from the build tree, else the installed share folder. Throws Error naming
/// the places looked at.
std::filesystem::path resourceFolder();

/// The bundled starter model. Throws Error saying how to name another one when it is absent.
std::filesystem::path bundledModelFolder();

/// The bundled detector, which knows the classes of the starter model; empty when it is absent.
std::filesystem::path bundledDetectorFolder();

} // namespace detdiffusion
