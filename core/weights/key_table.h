#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace detdiffusion {

/// A two-way translation of tensor names by their beginnings: `down_blocks.0.resnets.0.` <->
/// `input_blocks.1.0.`. Where the two namings also differ inside a block, the rest of the name must
/// start with one of the block's inner pairs; otherwise it is kept as it is.
class KeyTable {
public:
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    /// `ours` and `theirs` are whole names, or beginnings that end in a dot.
    void add(const std::string& ours, const std::string& theirs, const Pairs& inner = {});

    /// The longest known beginning decides; nothing for a name that no entry covers.
    std::optional<std::string> toOurs(const std::string& theirs) const;
    std::optional<std::string> toTheirs(const std::string& ours) const;

private:
    struct Entry {
        std::string replacement;
        Pairs inner; ///< from -> to
    };
    using Entries = std::map<std::string, Entry>;

    static std::optional<std::string> translate(const Entries& entries, const std::string& name);

    Entries m_toTheirs;
    Entries m_toOurs;
};

} // namespace detdiffusion
