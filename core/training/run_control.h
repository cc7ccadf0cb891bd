#pragma once

#include <filesystem>

namespace detdiffusion {

/// What whoever watches a run wants of it.
enum class RunWish { Run, Pause, Stop, Checkpoint };

/// The word in a run folder's `control`; Run when the file is absent or says something else.
RunWish readWish(const std::filesystem::path& run);

/// Puts the word there for the trainer. Throws Error when it can't be written.
void writeWish(const std::filesystem::path& run, RunWish wish);

/// Takes the word away: when a start begins, and when it was obeyed. A word that can't be removed
/// throws Error, for the run would obey it for ever.
void clearWish(const std::filesystem::path& run);

} // namespace detdiffusion
