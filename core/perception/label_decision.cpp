#include "core/perception/label_decision.h"

#include "core/domain/error.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace detdiffusion {

namespace {

using AllMatches = std::vector<std::vector<BestMatch>>; ///< [detector][object]

/// The `needed`-th largest of the detectors' values: above a limit exactly when that many are.
double decisive(std::vector<double> values, int needed)
{
    std::nth_element(values.begin(), values.begin() + (needed - 1), values.end(), std::greater<>());
    return values[static_cast<size_t>(needed - 1)];
}

BestMatch combined(const AllMatches& detectors, size_t object, LabelCombination combination)
{
    if (combination == LabelCombination::First || detectors.size() == 1)
        return detectors.front()[object];
    BestMatch match { .isLooked = true };
    std::vector<double> scores;
    std::vector<double> overlaps;
    for (const auto& matches : detectors) {
        match.isLooked = match.isLooked && matches[object].isLooked;
        scores.push_back(matches[object].score);
        overlaps.push_back(matches[object].overlap);
    }
    const int needed = votesNeeded(combination, static_cast<int>(detectors.size()));
    match.score = decisive(std::move(scores), needed);
    match.overlap = decisive(std::move(overlaps), needed);
    return match;
}

void addTo(LimitHistogram& histogram, double value)
{
    if (value <= 0.0)
        return;
    const int bin = static_cast<int>(std::ceil(value * kLimitBins)) - 1;
    ++histogram[static_cast<size_t>(std::clamp(bin, 0, kLimitBins - 1))];
}

/// Votes of all detectors; the agreement holds objects that every one has looked at.
void vote(LabelDecision& decision, const AllMatches& detectors, size_t object, double minimumScore)
{
    size_t votes = 0;
    bool allLooked = true;
    for (const auto& matches : detectors) {
        allLooked = allLooked && matches[object].isLooked;
        votes += matches[object].score > minimumScore ? 1 : 0;
    }
    decision.votes[object] = static_cast<uint8_t>(votes);
    if (!allLooked)
        return;
    auto& agreement = decision.agreement;
    if (votes == detectors.size())
        ++agreement.easyForAll;
    else
        ++(votes == 0 ? agreement.easyForNone : agreement.easyForSome);
}

} // namespace

LabelledObjects::LabelledObjects(const CocoDataset& dataset)
    : m_classCount(dataset.categories.size())
{
    std::unordered_map<int64_t, uint32_t> positions;
    for (size_t i = 0; i < dataset.categories.size(); ++i)
        positions[dataset.categories[i].id] = static_cast<uint32_t>(i);
    for (const auto& annotation : dataset.annotations) {
        m_classes.push_back(positions.at(annotation.categoryId));
        m_areas.push_back(static_cast<uint8_t>(areaBin(annotation.area)));
    }
}

void LabelledObjects::count(LabelDecision& decision, size_t object) const
{
    const auto label = decision.labels[object];
    decision.all.add(label);
    decision.perClass[m_classes[object]].add(label);
    decision.perArea[m_areas[object]].add(label);
}

LabelDecision LabelledObjects::decide(
    const std::vector<MatchTable>& tables, const LabelRule& rule) const
{
    if (tables.empty())
        throw Error("no detector has looked at the pictures yet");
    AllMatches detectors;
    for (const auto& table : tables)
        detectors.push_back(table.bestMatches(rule.match));
    LabelDecision decision;
    decision.labels.resize(m_classes.size(), Perception::Unset);
    decision.votes.resize(m_classes.size(), 0);
    decision.perClass.resize(m_classCount);
    for (size_t i = 0; i < m_classes.size(); ++i) {
        vote(decision, detectors, i, rule.match.minimumScore);
        const auto match = combined(detectors, i, rule.combination);
        if (!match.isLooked)
            continue;
        decision.labels[i] =
            match.score > rule.match.minimumScore ? Perception::Easy : Perception::Hard;
        count(decision, i);
        addTo(decision.scores, match.score);
        addTo(decision.overlaps, match.overlap);
        decision.withoutMatch += match.score <= 0.0 ? 1 : 0;
    }
    return decision;
}

} // namespace detdiffusion
