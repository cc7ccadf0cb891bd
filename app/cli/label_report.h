#pragma once

#include "core/perception/attribute_labeller.h"
#include "core/perception/label_agreement.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace detdiffusion {

class CommandContext;

/// What one detector makes of a data set.
struct LabelledRun {
    std::string detector;
    std::vector<Perception> labels; ///< one per annotation
    PerceptionShares shares;
};

/// A table of the easy and hard objects: all, by share of the picture, by COCO's sizes, by class.
void sayShares(CommandContext& context, const PerceptionShares& shares);
nlohmann::json sharesJson(const PerceptionShares& shares);

/// How far the labels of every pair of detectors agree; nothing for a single one.
void sayAgreements(CommandContext& context, const std::vector<LabelledRun>& runs);
nlohmann::json agreementsJson(const std::vector<LabelledRun>& runs);

} // namespace detdiffusion
