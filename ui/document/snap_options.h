#pragma once

namespace detdiffusion {

/// The grid that boxes stick to: the places of the model's location tokens, or pixels.
enum class SnapGrid { None, Tokens, Pixels };

/// What boxes stick to while snapping is on.
struct SnapOptions {
    bool toBoxes = true;
    SnapGrid grid = SnapGrid::Tokens;
    int pixels = 16; ///< cell of the pixel grid

    bool operator==(const SnapOptions&) const = default;
};

} // namespace detdiffusion
