#include "core/weights/key_table.h"

namespace detdiffusion {

namespace {

std::optional<std::string> translateRest(const KeyTable::Pairs& inner, const std::string& rest)
{
    if (inner.empty())
        return rest;
    for (const auto& [from, to] : inner)
        if (rest.starts_with(from))
            return to + rest.substr(from.size());
    return std::nullopt;
}

KeyTable::Pairs reversed(const KeyTable::Pairs& pairs)
{
    KeyTable::Pairs result;
    for (const auto& [from, to] : pairs)
        result.emplace_back(to, from);
    return result;
}

} // namespace

void KeyTable::add(const std::string& ours, const std::string& theirs, const Pairs& inner)
{
    m_toTheirs.emplace(ours, Entry { theirs, inner });
    m_toOurs.emplace(theirs, Entry { ours, reversed(inner) });
}

std::optional<std::string> KeyTable::toOurs(const std::string& theirs) const
{
    return translate(m_toOurs, theirs);
}

std::optional<std::string> KeyTable::toTheirs(const std::string& ours) const
{
    return translate(m_toTheirs, ours);
}

std::optional<std::string> KeyTable::translate(const Entries& entries, const std::string& name)
{
    for (size_t length = name.size(); length > 0;) {
        const auto found = entries.find(name.substr(0, length));
        if (found != entries.end()) {
            const auto rest = translateRest(found->second.inner, name.substr(length));
            return rest ? std::optional(found->second.replacement + *rest) : std::nullopt;
        }
        const size_t dot = length > 1 ? name.rfind('.', length - 2) : std::string::npos;
        length = dot == std::string::npos ? 0 : dot + 1;
    }
    return std::nullopt;
}

} // namespace detdiffusion
