#pragma once

#include <QString>

#include <cstdint>

namespace detdiffusion {

/// Which seed the next job gets: the one shown, a new one each time, or the one after the last.
enum class SeedMode { Fixed, Random, Next };

/// "fixed", "random", "next": the spelling of the settings.
QString toString(SeedMode mode);
/// Inverse of toString; Fixed for any other text.
SeedMode seedModeFromString(const QString& text);

/// The seed of the next job after one that used `count` seeds from `last` on.
uint64_t nextSeed(SeedMode mode, uint64_t last, int count);

} // namespace detdiffusion
