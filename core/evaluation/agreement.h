#pragma once

#include "core/domain/annotation.h"
#include "core/perception/matching.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace detdiffusion {

/// What pictures were asked to show (easy or hard) against what a detector sees in them.
struct AgreementTable {
    int easyFound = 0;
    int easyMissed = 0;
    int hardFound = 0;
    int hardMissed = 0;

    /// Share of the easy (hard) objects that are found; 0 when there are none.
    double easyFoundShare() const;
    double hardFoundShare() const;
    nlohmann::json toJson() const;
    bool operator==(const AgreementTable&) const = default;
};

/// Counts every labelled object of `layouts`; `detections[i]` belongs to `layouts.images[i]`.
/// Throws Error when sizes differ.
AgreementTable agreement(const CocoDataset& layouts,
    const std::vector<std::vector<Detection>>& detections, const CategorySet& categories,
    const MatchRule& rule);

} // namespace detdiffusion
