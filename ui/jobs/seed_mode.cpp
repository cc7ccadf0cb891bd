#include "ui/jobs/seed_mode.h"

#include <QRandomGenerator>

namespace detdiffusion {

QString toString(SeedMode mode)
{
    switch (mode) {
    case SeedMode::Random:
        return QStringLiteral("random");
    case SeedMode::Next:
        return QStringLiteral("next");
    default:
        return QStringLiteral("fixed");
    }
}

SeedMode seedModeFromString(const QString& text)
{
    for (const auto mode : { SeedMode::Random, SeedMode::Next })
        if (text == toString(mode))
            return mode;
    return SeedMode::Fixed;
}

uint64_t nextSeed(SeedMode mode, uint64_t last, int count)
{
    switch (mode) {
    case SeedMode::Random:
        // 32 bits: short enough to be typed.
        return QRandomGenerator::global()->generate();
    case SeedMode::Next:
        return last + static_cast<uint64_t>(count);
    default:
        return last;
    }
}

} // namespace detdiffusion
