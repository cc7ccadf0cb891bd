#include "app/cli/unread_pictures.h"

#include "app/cli/command_context.h"
#include "core/domain/error.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace detdiffusion {

void UnreadPictures::addTo(CLI::App& command)
{
    command
        .add_option("--max-unread", m_largestShare,
            "Pictures that can't be read are named and left out; fail above this share of them")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
}

void UnreadPictures::report(
    CommandContext& context, const std::vector<std::string>& problems, size_t total) const
{
    if (problems.empty())
        return;
    context.say(std::to_string(problems.size()) + " of " + std::to_string(total)
        + " pictures could not be read:");
    for (const auto& problem : problems)
        context.say("  " + problem);
    context.emitJson({ { "event", "unread" }, { "count", problems.size() }, { "images", total },
        { "problems", problems } });
    const double share = static_cast<double>(problems.size()) / static_cast<double>(total);
    if (problems.size() == total || share > m_largestShare)
        throw Error(std::to_string(problems.size()) + " of " + std::to_string(total)
            + " pictures could not be read, which is more than --max-unread allows; the first: "
            + problems.front());
}

} // namespace detdiffusion
