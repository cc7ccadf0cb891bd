#pragma once

#include "core/engine/engine_options.h"

#include <QString>

namespace detdiffusion {

/// Which model paints, and how it is loaded.
struct EngineChoice : EngineOptions {
    QString model {}; ///< its folder; empty = the bundled one

    bool operator==(const EngineChoice&) const = default;
};

} // namespace detdiffusion
