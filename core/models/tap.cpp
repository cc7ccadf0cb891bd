#include "core/models/tap.h"

namespace detdiffusion::nn {

TapScope TapScope::child(std::string_view name) const
{
    if (m_tap == nullptr)
        return {};
    TapScope scope = *this;
    if (!scope.m_path.empty())
        scope.m_path += '.';
    scope.m_path += name;
    return scope;
}

TapScope TapScope::child(std::string_view name, size_t index) const
{
    return m_tap == nullptr ? TapScope {} : child(std::string(name) + '.' + std::to_string(index));
}

} // namespace detdiffusion::nn
