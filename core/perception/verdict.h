#pragma once

#include "core/domain/layout.h"
#include "core/perception/matching.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// What a detector makes of one object that a picture should show.
enum class Verdict {
    Found, ///< seen, with the class asked for
    WrongClass, ///< something overlaps enough, but only with other classes
    Missed,
};

/// "found", "wrong class", "missed".
std::string toString(Verdict verdict);

struct BoxVerdict {
    Verdict verdict = Verdict::Missed;
    /// Score and overlap of the detection that decided; 0 when Missed.
    double score = 0.0;
    double overlap = 0.0;

    bool operator==(const BoxVerdict&) const = default;
};

/// One verdict per box of the layout. `rule.classAware` is not looked at.
std::vector<BoxVerdict> judge(const Layout& layout, const std::vector<Detection>& detections,
    const CategorySet& categories, const MatchRule& rule);

} // namespace detdiffusion
