#include "core/domain/category_set.h"

#include "core/domain/error.h"

#include <algorithm>

namespace detdiffusion {

CategorySet::CategorySet(std::vector<std::string> names)
    : m_names(std::move(names))
{
}

std::optional<int> CategorySet::indexOf(const std::string& name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found == m_names.end())
        return std::nullopt;
    return static_cast<int>(found - m_names.begin());
}

int CategorySet::requireIndexOf(const std::string& name) const
{
    if (const auto index = indexOf(name))
        return *index;
    std::string known;
    for (const auto& candidate : m_names) {
        if (known.size() > 200) {
            known += ", ...";
            break;
        }
        known += (known.empty() ? "" : ", ") + candidate;
    }
    throw Error("unknown class \"" + name + "\"; this model knows: " + known);
}

} // namespace detdiffusion
