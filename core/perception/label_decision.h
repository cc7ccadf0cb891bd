#pragma once

#include "core/perception/attribute_labeller.h"
#include "core/perception/label_combination.h"
#include "core/perception/match_table.h"

#include <array>
#include <cstdint>
#include <vector>

namespace detdiffusion {

/// By what the detectors' findings are judged.
struct LabelRule {
    MatchRule match;
    LabelCombination combination = LabelCombination::First;

    bool operator==(const LabelRule&) const = default;
};

/// Objects that all detectors have looked at, by how many of them find it.
struct DetectorAgreement {
    int easyForAll = 0;
    int easyForSome = 0;
    int easyForNone = 0;

    int total() const { return easyForAll + easyForSome + easyForNone; }
    bool operator==(const DetectorAgreement&) const = default;
};

/// Objects by the value on which a limit decides. [i] holds values above i / kLimitBins, up to
/// (i + 1) / kLimitBins.
inline constexpr int kLimitBins = 20;
using LimitHistogram = std::array<int, kLimitBins>;

/// Easy and hard for every object, and what a person needs to judge the limits.
struct LabelDecision {
    std::vector<Perception> labels; ///< one per annotation; unset: crowds, or not looked at yet
    std::vector<uint8_t> votes; ///< one per annotation: how many detectors find it
    PerceptionCount all;
    std::vector<PerceptionCount> perClass; ///< in the order of the data set's categories
    std::array<PerceptionCount, kAreaBins> perArea; ///< small, medium, large
    DetectorAgreement agreement;
    LimitHistogram scores {}; ///< right of gamma: easy
    LimitHistogram overlaps {}; ///< right of beta: easy
    int withoutMatch = 0; ///< hard at any score: no detection overlaps enough
};

/// What does not change with the rule. Free of the data set, so that it can go to another thread.
class LabelledObjects {
public:
    explicit LabelledObjects(const CocoDataset& dataset);

    /// One table per detector, all of this data set. The labels equal those of labelPerception, and
    /// of combineLabels over several detectors. Throws Error for bad limits or no table.
    LabelDecision decide(const std::vector<MatchTable>& tables, const LabelRule& rule) const;

private:
    void count(LabelDecision& decision, size_t object) const;

    std::vector<uint32_t> m_classes; ///< position in the categories
    std::vector<uint8_t> m_areas; ///< areaBin
    size_t m_classCount;
};

} // namespace detdiffusion
