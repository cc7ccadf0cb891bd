#include "core/evaluation/agreement.h"

#include "core/perception/attribute_labeller.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

double share(int part, int rest)
{
    return part + rest == 0 ? 0.0 : static_cast<double>(part) / (part + rest);
}

} // namespace

double AgreementTable::easyFoundShare() const
{
    return share(easyFound, easyMissed);
}

double AgreementTable::hardFoundShare() const
{
    return share(hardFound, hardMissed);
}

nlohmann::json AgreementTable::toJson() const
{
    return { { "easy_found", easyFound }, { "easy_missed", easyMissed },
        { "hard_found", hardFound }, { "hard_missed", hardMissed },
        { "easy_found_share", easyFoundShare() }, { "hard_found_share", hardFoundShare() } };
}

AgreementTable agreement(const CocoDataset& layouts,
    const std::vector<std::vector<Detection>>& detections, const CategorySet& categories,
    const MatchRule& rule)
{
    auto seen = layouts;
    labelPerception(seen, detections, categories, rule);
    AgreementTable table;
    for (size_t i = 0; i < layouts.annotations.size(); ++i) {
        const bool isFound = seen.annotations[i].perception == Perception::Easy;
        if (layouts.annotations[i].perception == Perception::Easy)
            ++(isFound ? table.easyFound : table.easyMissed);
        if (layouts.annotations[i].perception == Perception::Hard
            && !layouts.annotations[i].isCrowd)
            ++(isFound ? table.hardFound : table.hardMissed);
    }
    return table;
}

} // namespace detdiffusion
