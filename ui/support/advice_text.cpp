#include "ui/support/advice_text.h"

#include "ui/support/conversions.h"

#include <algorithm>

namespace detdiffusion {

namespace {

QString classOf(int64_t id, const Layout& layout)
{
    const auto found = std::find_if(layout.boxes.begin(), layout.boxes.end(),
        [id](const LayoutBox& box) { return box.id == id; });
    return found == layout.boxes.end() ? QString() : fromUtf8(found->className);
}

} // namespace

QString AdviceText::brief(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::BelowTrainedSize:
        return tr("small");
    case AdviceKind::BelowLatentCell:
    case AdviceKind::BelowLocationToken:
        return tr("thin");
    case AdviceKind::Duplicate:
        return tr("twice");
    case AdviceKind::HeavyOverlap:
        return tr("overlap");
    case AdviceKind::UnknownClass:
        return tr("unknown class");
    case AdviceKind::RareClass:
        return tr("rare class");
    case AdviceKind::TooManyBoxes:
        return tr("too many boxes");
    case AdviceKind::UnusualCount:
        break;
    }
    return tr("unusual number");
}

QString AdviceText::line(const Advice& advice, const Layout& layout, const PaintingLimits& limits)
{
    const QString name = classOf(advice.box, layout);
    switch (advice.kind) {
    case AdviceKind::BelowTrainedSize:
        return tr("%1: under 2 % of the picture").arg(name);
    case AdviceKind::BelowLatentCell:
        return tr("%1: under %2 pixels across").arg(name).arg(limits.latentCell);
    case AdviceKind::BelowLocationToken:
        return tr("%1: two edges on one location token").arg(name);
    case AdviceKind::Duplicate:
        return tr("%1: twice in the same place").arg(name);
    case AdviceKind::HeavyOverlap:
        return tr("%1 and %2 cover each other").arg(name, classOf(advice.other, layout));
    case AdviceKind::UnknownClass:
        return tr("%1: unknown to the model").arg(name);
    case AdviceKind::RareClass:
        return tr("%1: rare in training").arg(name);
    case AdviceKind::TooManyBoxes:
        return tr("%1 boxes, the model has room for %2")
            .arg(layout.boxes.size())
            .arg(limits.maxBoxes);
    case AdviceKind::UnusualCount:
        break;
    }
    return tr("Number of boxes: %1, usual are 3 to 8").arg(layout.boxes.size());
}

QString AdviceText::reason(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::BelowTrainedSize:
        return tr("Boxes this small were not in the training data and may be ignored.");
    case AdviceKind::BelowLatentCell:
        return tr("The model paints in cells of this size and can't tell thinner boxes apart.");
    case AdviceKind::BelowLocationToken:
        return tr(
            "The model is told the places of the edges in steps, and these two fall together.");
    case AdviceKind::Duplicate:
        return tr("The model is asked for two objects of one class in one place.");
    case AdviceKind::HeavyOverlap:
        return tr("The model may paint only one of the two objects.");
    case AdviceKind::UnknownClass:
        return tr("The model was not trained with this class and can't paint it.");
    case AdviceKind::RareClass:
        return tr("The model has seen few objects of this class: less than a quarter of what a "
                  "class has on average. It may paint it badly.");
    case AdviceKind::TooManyBoxes:
        return tr("The model's prompt has no room for more boxes.");
    case AdviceKind::UnusualCount:
        break;
    }
    return tr("The model was trained and measured with 3 to 8 boxes in a picture.");
}

QString AdviceText::remedy(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::BelowTrainedSize:
        return tr("Enlarge to 2 %");
    case AdviceKind::BelowLatentCell:
    case AdviceKind::BelowLocationToken:
        return tr("Enlarge");
    case AdviceKind::Duplicate:
        return tr("Remove");
    case AdviceKind::UnknownClass:
    case AdviceKind::RareClass:
        return tr("Change class…");
    case AdviceKind::TooManyBoxes:
        return tr("Keep the largest");
    case AdviceKind::HeavyOverlap:
    case AdviceKind::UnusualCount:
        break;
    }
    return {};
}

} // namespace detdiffusion
