#pragma once

#include "core/data/dataset_stats.h"
#include "ui/datasets/dataset_contents.h"

#include <QString>

#include <optional>

namespace detdiffusion {

/// Which pictures of a data set are looked at. What is said about objects must hold for one and the
/// same object; crowds don't count.
struct ObjectFilter {
    std::string className; ///< empty = any
    std::optional<Perception> perception;
    std::optional<ObjectSize> size;
    int split = -1; ///< of DatasetContents::splitNames; -1 = any
    QString text; ///< that the file's name holds, in small or capital letters

    bool keeps(const DatasetContents& contents, int picture) const;
    bool operator==(const ObjectFilter&) const = default;
};

} // namespace detdiffusion
