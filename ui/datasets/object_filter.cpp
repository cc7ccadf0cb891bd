#include "ui/datasets/object_filter.h"

#include "ui/support/conversions.h"

namespace detdiffusion {

bool ObjectFilter::keeps(const DatasetContents& contents, int picture) const
{
    if (split >= 0 && !contents.isInSplit(picture, split))
        return false;
    if (!text.isEmpty()
        && !fromUtf8(contents.image(picture).fileName).contains(text, Qt::CaseInsensitive))
        return false;
    if (className.empty() && !perception && !size)
        return true;
    const int part = contents.partOf(picture);
    bool found = false;
    contents.eachObject(picture, [&](const Annotation& object) {
        found = found
            || (!object.isCrowd && (!perception || object.perception == *perception)
                && (!size || sizeOf(object) == *size)
                && (className.empty() || contents.className(part, object.categoryId) == className));
    });
    return found;
}

} // namespace detdiffusion
