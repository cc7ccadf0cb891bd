#include "ui/compare/sweep_caption.h"

#include "ui/support/conversions.h"
#include "ui/support/picture_difference.h"

#include <QLocale>

namespace detdiffusion {

namespace {

constexpr double kPercent = 100.0;

} // namespace

QString SweepCaption::attribute(Perception perception)
{
    switch (perception) {
    case Perception::Easy:
        return tr("easy");
    case Perception::Hard:
        return tr("hard");
    default:
        return tr("unset");
    }
}

QString SweepCaption::title(const std::vector<GeneratedImage>& pictures, size_t index)
{
    if (index == 0 || index > pictures.front().layout.boxes.size())
        return tr("As drawn");
    const auto& before = pictures.front().layout.boxes[index - 1];
    const auto& after = pictures[index].layout.boxes[index - 1];
    return tr("%1 %2: %3 → %4")
        .arg(fromUtf8(before.className))
        .arg(index)
        .arg(attribute(before.perception), attribute(after.perception));
}

QString SweepCaption::effect(const std::vector<GeneratedImage>& pictures, size_t index)
{
    if (index == 0 || index > pictures.front().layout.boxes.size())
        return {};
    const PictureDifference difference(
        toQImage(pictures.front().image), toQImage(pictures[index].image));
    const auto& box = pictures.front().layout.boxes[index - 1].rect;
    const auto percent = [](double value) { return QLocale().toString(kPercent * value, 'f', 1); };
    return tr("box %1 %, rest %2 %")
        .arg(percent(difference.meanInside(box)), percent(difference.meanOutside(box)));
}

} // namespace detdiffusion
