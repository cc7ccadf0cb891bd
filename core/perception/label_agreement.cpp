#include "core/perception/label_agreement.h"

#include "core/domain/error.h"

namespace detdiffusion {

double LabelAgreement::sameShare() const
{
    return total() == 0 ? 0.0 : static_cast<double>(bothEasy + bothHard) / total();
}

double LabelAgreement::kappa() const
{
    if (total() == 0)
        return 0.0;
    const double all = total();
    const double first = (bothEasy + onlyFirstEasy) / all;
    const double second = (bothEasy + onlySecondEasy) / all;
    const double chance = first * second + (1.0 - first) * (1.0 - second);
    return chance == 1.0 ? 1.0 : (sameShare() - chance) / (1.0 - chance);
}

std::vector<Perception> perceptionsOf(const CocoDataset& dataset)
{
    std::vector<Perception> labels;
    labels.reserve(dataset.annotations.size());
    for (const auto& annotation : dataset.annotations)
        labels.push_back(annotation.perception);
    return labels;
}

void setPerceptions(CocoDataset& dataset, const std::vector<Perception>& labels)
{
    if (labels.size() != dataset.annotations.size())
        throw Error("there are labels for " + std::to_string(labels.size())
            + " objects, but the annotations hold " + std::to_string(dataset.annotations.size()));
    for (size_t i = 0; i < labels.size(); ++i)
        dataset.annotations[i].perception = labels[i];
}

LabelAgreement compareLabels(
    const std::vector<Perception>& first, const std::vector<Perception>& second)
{
    if (first.size() != second.size())
        throw Error("labels of " + std::to_string(first.size()) + " and "
            + std::to_string(second.size()) + " objects can't be compared; label the same file");
    LabelAgreement agreement;
    for (size_t i = 0; i < first.size(); ++i) {
        if (first[i] == Perception::Unset || second[i] == Perception::Unset)
            continue;
        const bool isSecondEasy = second[i] == Perception::Easy;
        if (first[i] == Perception::Easy)
            ++(isSecondEasy ? agreement.bothEasy : agreement.onlyFirstEasy);
        else
            ++(isSecondEasy ? agreement.onlySecondEasy : agreement.bothHard);
    }
    return agreement;
}

} // namespace detdiffusion
