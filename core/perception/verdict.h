#pragma once

#include "core/domain/layout.h"
#include "core/perception/matching.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// What a detector makes of a picture that was painted after a layout, in words: the rules of
/// `judge`, which the editor and `evaluate agreement` share.
inline constexpr const char* kVerdictRules =
    "A detection counts when its score is above the limit for scores. Every detection decides "
    "about "
    "one box at most, and every box is decided by one detection at most; better scores choose "
    "first, "
    "and choose the box they overlap most. A box is\n"
    "  found        when a detection of its class overlaps it (IoU) by more than the limit for "
    "IoU;\n"
    "  low IoU      else when a detection of its class overlaps it by more than 0.1;\n"
    "  wrong class  else when one of another class overlaps it by more than the limit for IoU;\n"
    "  missed       otherwise.\n"
    "Detections that count and decide nothing are extras.";

/// Below this IoU a detection is somewhere else, not badly placed.
inline constexpr double kTouchingOverlap = 0.1;

enum class Verdict { Found, LowOverlap, WrongClass, Missed };

/// "found", "low IoU", "wrong class", "missed".
std::string toString(Verdict verdict);

struct BoxVerdict {
    Verdict verdict = Verdict::Missed;
    /// Score and overlap of the detection that decided; 0 when Missed.
    double score = 0.0;
    double overlap = 0.0;
    int detection = -1; ///< its index, or -1

    bool operator==(const BoxVerdict&) const = default;
};

struct PictureVerdict {
    std::vector<BoxVerdict> boxes; ///< as the layout's
    std::vector<size_t> extras; ///< indices of detections

    bool operator==(const PictureVerdict&) const = default;
};

/// `rule.classAware` is not looked at. Detections may be in any order.
PictureVerdict judge(const Layout& layout, const std::vector<Detection>& detections,
    const CategorySet& categories, const MatchRule& rule);

/// What the boxes were asked to be against what they turned out to be: found, or anything else.
struct AskedAndFound {
    int easyFound = 0;
    int easyMissed = 0;
    int hardFound = 0;
    int hardMissed = 0;

    bool operator==(const AskedAndFound&) const = default;
};

/// Unset boxes are not counted.
AskedAndFound countAsked(const Layout& layout, const PictureVerdict& verdict);

/// When painting on with other seeds can stop.
enum class SearchGoal {
    AllFound, ///< every box is found
    AsAsked, ///< every easy box is found, and no hard one is
};

bool isReached(SearchGoal goal, const Layout& layout, const PictureVerdict& verdict);

} // namespace detdiffusion
