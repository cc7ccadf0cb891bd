#pragma once

#include "core/domain/generation.h"
#include "core/engine/engine_options.h"
#include "ui/jobs/seed_mode.h"

#include <bitset>

namespace detdiffusion {

/// Everything that can be chosen for the next picture besides its layout.
struct GenerationChoices {
    GenerationSettings settings;
    SeedMode seedMode = SeedMode::Fixed;
    int seedCount = 0; ///< pictures of a contact sheet
    EngineOptions engine;

    bool operator==(const GenerationChoices&) const = default;
};

/// One bit per choice.
using ChoiceMask = std::bitset<9>;

/// The choices in which the two differ.
ChoiceMask differences(const GenerationChoices& a, const GenerationChoices& b);

/// `choices` with those of `other` that the mask names.
GenerationChoices withChoices(
    GenerationChoices choices, const GenerationChoices& other, const ChoiceMask& mask);

} // namespace detdiffusion
