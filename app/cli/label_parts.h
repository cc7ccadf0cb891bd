#pragma once

#include "core/domain/launch_environment.h"

#include <filesystem>

namespace detdiffusion {

/// How the processes of a launcher share the pictures of one data set without talking to each
/// other: every process looks at its part and keeps what it finds in a folder that all of them see;
/// the one that finishes last joins the parts. Throws Error when the folder can't be written.
class LabelParts {
public:
    /// Forgets that this process had finished before, in a run that was interrupted.
    LabelParts(LaunchEnvironment environment, std::filesystem::path folder);

    /// Says that the part of this process is done. True for exactly one of the processes, when all
    /// parts are done: it has to join them.
    bool finish() const;

private:
    std::filesystem::path marker(int rank) const;

    LaunchEnvironment m_environment;
    std::filesystem::path m_folder;
};

} // namespace detdiffusion
