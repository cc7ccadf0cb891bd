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
    case AdviceKind::TooManyBoxes:
        return tr("too many boxes");
    case AdviceKind::UnusualCount:
        break;
    }
    return tr("unusual number");
}

QString AdviceText::full(const Advice& advice, const Layout& layout, const PaintingLimits& limits)
{
    const QString name = classOf(advice.box, layout);
    switch (advice.kind) {
    case AdviceKind::BelowTrainedSize:
        return tr("%1: smaller than 2 % of the picture. Such boxes were not in the training data "
                  "and may be ignored.")
            .arg(name);
    case AdviceKind::BelowLatentCell:
        return tr("%1: thinner than the %2 pixels that the model can tell apart.")
            .arg(name)
            .arg(limits.latentCell);
    case AdviceKind::BelowLocationToken:
        return tr("%1: opposite edges have the same location token, so the model sees a line.")
            .arg(name);
    case AdviceKind::Duplicate:
        return tr("%1: lies on another box of the same class.").arg(name);
    case AdviceKind::HeavyOverlap:
        return tr("%1 and %2 cover each other; one of them may be left out.")
            .arg(name, classOf(advice.other, layout));
    case AdviceKind::UnknownClass:
        return tr("%1: the model was not trained with this class.").arg(name);
    case AdviceKind::TooManyBoxes:
        return tr("The model's prompt has room for %1 boxes; the layout has %2.")
            .arg(limits.maxBoxes)
            .arg(layout.boxes.size());
    case AdviceKind::UnusualCount:
        break;
    }
    return tr("Layouts of 3 to 8 boxes are painted best; this one has %1.")
        .arg(layout.boxes.size());
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
