#pragma once

#include "core/domain/annotation.h"
#include "core/domain/detection.h"
#include "core/perception/verdict.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace detdiffusion {

/// What became of the objects of one kind: how many have each of the verdicts of `judge`.
struct VerdictCount {
    int found = 0;
    int lowOverlap = 0;
    int wrongClass = 0;
    int missed = 0;

    void add(Verdict verdict);
    int total() const { return found + lowOverlap + wrongClass + missed; }
    /// 0 when there are none.
    double foundShare() const;
    nlohmann::json toJson() const;
    bool operator==(const VerdictCount&) const = default;
};

/// What pictures were asked to show (easy or hard) against what a detector sees in them.
struct AgreementTable {
    VerdictCount easy;
    VerdictCount hard;
    int extras = 0; ///< detections that belong to no object

    nlohmann::json toJson() const;
    bool operator==(const AgreementTable&) const = default;
};

/// Judges every picture as the editor does (`judge`) and counts the labelled objects;
/// `detections[i]` belongs to `layouts.images[i]`. Objects without a label take part in the
/// judging, crowds don't. Throws Error when sizes differ or `rule` is out of range.
AgreementTable agreement(const CocoDataset& layouts,
    const std::vector<std::vector<Detection>>& detections, const CategorySet& categories,
    const MatchRule& rule);

} // namespace detdiffusion
