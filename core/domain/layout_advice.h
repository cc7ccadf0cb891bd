#pragma once

#include "core/domain/layout.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// Why a box, or the whole layout, may not be painted as asked for.
enum class AdviceKind {
    BelowTrainedSize, ///< under 2 % of the picture: such boxes were filtered from training
    BelowLatentCell, ///< narrower or lower than one cell of the picture that the model works on
    BelowLocationToken, ///< two opposite edges have the same location token
    Duplicate, ///< nearly the same place and the same class as a box below it
    HeavyOverlap, ///< hides, or is hidden by, another box
    UnknownClass, ///< not among the classes that the model was trained with
    RareClass, ///< the model has seen few objects of it, see kRareShare
    TooManyBoxes, ///< more than the prompt has room for
    UnusualCount, ///< outside the 3 to 8 boxes of the benchmark
};

struct Advice {
    AdviceKind kind = AdviceKind::UnusualCount;
    int64_t box = 0; ///< 0 = the whole layout
    int64_t other = 0; ///< the second box of an overlap

    bool operator==(const Advice&) const = default;
};

/// What of a model decides which layouts it can paint; 0 and empty = unknown.
struct PaintingLimits {
    std::vector<std::string> classes;
    int gridColumns = 0; ///< location tokens along the picture's width
    int gridRows = 0;
    int latentCell = 0; ///< side in pixels
    int maxBoxes = 0;
    std::vector<int64_t> classCounts {}; ///< objects in the training data, one per class

    /// Distance of two location tokens, in fractions of the picture; 0 = unknown. The first and the
    /// last stand for the picture's edges.
    double columnStep() const { return gridColumns > 1 ? 1.0 / (gridColumns - 1) : 0.0; }
    double rowStep() const { return gridRows > 1 ? 1.0 / (gridRows - 1) : 0.0; }
    bool operator==(const PaintingLimits&) const = default;
};

/// Boxes smaller than this share of the picture were filtered from the training data
/// (GeoDiffusion).
inline constexpr double kSmallestTrainedArea = 0.02;

/// A class is rare when the training data holds less than this share of the objects that a class
/// has on average. A rule of thumb.
inline constexpr double kRareShare = 0.25;

/// What is to be said about the place of one box in a layout of this size.
std::vector<AdviceKind> adviceOnRect(
    const NormalizedRect& rect, const Layout& layout, const PaintingLimits& limits);

/// Everything to be said: box by box in drawing order, then about the layout.
std::vector<Advice> adviceOn(const Layout& layout, const PaintingLimits& limits);

/// Changes after which the advice no longer holds.
struct LayoutRemedy {
    std::vector<LayoutBox> changed; ///< replace the boxes with the same ids
    std::vector<int64_t> removed;
};

/// Empty when only the user can tell what to do, and for a locked box.
std::optional<LayoutRemedy> remedyFor(
    const Advice& advice, const Layout& layout, const PaintingLimits& limits);

} // namespace detdiffusion
