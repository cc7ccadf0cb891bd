#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

/// What a command over many pictures makes of those that can't be read: they are named and
/// counted, the rest is done, and the command fails when they are too many.
class UnreadPictures {
public:
    /// Adds --max-unread.
    void addTo(CLI::App& command);

    /// Says which of `total` pictures were not read. Throws Error, with the first of the problems,
    /// when they are all of them or a larger share than --max-unread.
    void report(
        CommandContext& context, const std::vector<std::string>& problems, size_t total) const;

private:
    double m_largestShare = 0.1;
};

} // namespace detdiffusion
