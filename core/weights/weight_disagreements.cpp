#include "core/weights/weight_disagreements.h"

#include "core/domain/error.h"

#include <algorithm>
#include <sstream>

namespace detdiffusion {

namespace {

constexpr size_t kNamesInMessage = 3;

/// "; <what>: a, b, c and 4 more", or nothing for an empty list.
std::string listed(const std::string& what, const std::vector<std::string>& names)
{
    if (names.empty())
        return {};
    std::string text = "; " + what + ": ";
    const size_t shown = std::min(names.size(), kNamesInMessage);
    for (size_t i = 0; i < shown; ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > shown)
        text += " and " + std::to_string(names.size() - shown) + " more";
    return text;
}

} // namespace

void WeightDisagreements::addMisshaped(
    const std::string& name, c10::IntArrayRef stored, c10::IntArrayRef wanted)
{
    std::ostringstream text;
    text << name << " is " << stored << ", the configuration asks for " << wanted;
    misshaped.push_back(text.str());
}

void WeightDisagreements::refuse(const std::string& origin) const
{
    const auto problems = listed("missing", missing) + listed("wrong shape", misshaped)
        + listed("left over", leftOver);
    if (!problems.empty())
        throw Error(origin + " does not fit its config.json" + problems);
}

bool mayBeLeftOver(const std::string& name, const std::vector<std::string>& ignorable)
{
    return std::any_of(ignorable.begin(), ignorable.end(),
        [&name](const std::string& part) { return name == part || name.ends_with("." + part); });
}

} // namespace detdiffusion
