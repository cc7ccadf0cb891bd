#include "core/domain/annotation.h"

namespace detdiffusion {

CategorySet CocoDataset::categorySet() const
{
    std::vector<std::string> names;
    for (const auto& category : categories)
        names.push_back(category.name);
    return CategorySet(std::move(names));
}

} // namespace detdiffusion
