#include "core/perception/label_combination.h"

#include "core/domain/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace detdiffusion {

namespace {

constexpr std::array kNames {
    std::pair { LabelCombination::First, "first" },
    std::pair { LabelCombination::All, "all" },
    std::pair { LabelCombination::Most, "most" },
    std::pair { LabelCombination::Any, "any" },
};

Perception combined(
    const std::vector<std::vector<Perception>>& detectors, size_t object, int needed)
{
    int votes = 0;
    for (const auto& labels : detectors) {
        if (labels[object] == Perception::Unset)
            return Perception::Unset;
        votes += labels[object] == Perception::Easy ? 1 : 0;
    }
    return votes >= needed ? Perception::Easy : Perception::Hard;
}

} // namespace

std::string toString(LabelCombination combination)
{
    const auto* const found = std::find_if(kNames.begin(), kNames.end(),
        [combination](const auto& entry) { return entry.first == combination; });
    return found->second;
}

LabelCombination labelCombinationFromString(std::string_view text)
{
    for (const auto& [combination, name] : kNames)
        if (text == name)
            return combination;
    throw Error("unknown combination \"" + std::string(text) + "\"; use first, all, most or any");
}

int votesNeeded(LabelCombination combination, int detectors)
{
    switch (combination) {
    case LabelCombination::All:
        return detectors;
    case LabelCombination::Most:
        return detectors / 2 + 1;
    default:
        return 1;
    }
}

std::vector<Perception> combineLabels(
    const std::vector<std::vector<Perception>>& detectors, LabelCombination combination)
{
    if (detectors.empty())
        throw Error("there is no detector whose labels could be combined");
    for (const auto& labels : detectors)
        if (labels.size() != detectors.front().size())
            throw Error("the detectors have labels for different numbers of objects");
    if (combination == LabelCombination::First)
        return detectors.front();
    const int needed = votesNeeded(combination, static_cast<int>(detectors.size()));
    std::vector<Perception> labels(detectors.front().size());
    for (size_t i = 0; i < labels.size(); ++i)
        labels[i] = combined(detectors, i, needed);
    return labels;
}

} // namespace detdiffusion
