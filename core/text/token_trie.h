#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace detdiffusion {

/// Finds whole tokens in text, the longest first, in time that does not depend on how many there
/// are (a model with 256 x 256 location tokens has 65,538).
class TokenTrie {
public:
    struct Match {
        int64_t id = 0;
        size_t length = 0; ///< bytes
    };

    /// An empty token is ignored.
    void add(std::string_view token, int64_t id);
    /// The longest token that starts exactly at `position`.
    std::optional<Match> longestAt(std::string_view text, size_t position) const;

private:
    static constexpr int64_t kNoToken = -1;

    std::unordered_map<uint64_t, uint32_t> m_edges; ///< key: node << 8 | byte
    std::vector<int64_t> m_ids { kNoToken }; ///< per node; node 0 is the root
};

} // namespace detdiffusion
