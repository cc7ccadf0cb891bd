#pragma once

#include "core/domain/annotation.h"

#include <vector>

namespace detdiffusion {

/// Two detectors' labels of the same objects, counted.
struct LabelAgreement {
    int bothEasy = 0;
    int onlyFirstEasy = 0;
    int onlySecondEasy = 0;
    int bothHard = 0;

    int total() const { return bothEasy + onlyFirstEasy + onlySecondEasy + bothHard; }
    /// Share of the objects with the same label; 0 when there are none.
    double sameShare() const;
    /// Cohen's kappa (1960): agreement beyond what the two shares of easy objects give by chance; 1
    /// = always the same, 0 = chance. 1 when both put all objects into one class, the same.
    double kappa() const;
    bool operator==(const LabelAgreement&) const = default;
};

/// The attribute of every annotation, in file order.
std::vector<Perception> perceptionsOf(const CocoDataset& dataset);

/// The inverse: one per annotation. Throws Error when sizes differ.
void setPerceptions(CocoDataset& dataset, const std::vector<Perception>& labels);

/// Objects that are unset in either list are left out. Throws Error when sizes differ.
LabelAgreement compareLabels(
    const std::vector<Perception>& first, const std::vector<Perception>& second);

} // namespace detdiffusion
