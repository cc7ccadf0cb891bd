#include "core/text/token_trie.h"

namespace detdiffusion {

namespace {

uint64_t edgeKey(uint32_t node, char byte)
{
    return static_cast<uint64_t>(node) << 8 | static_cast<uint8_t>(byte);
}

} // namespace

void TokenTrie::add(std::string_view token, int64_t id)
{
    if (token.empty())
        return;
    uint32_t node = 0;
    for (const char byte : token) {
        const auto [edge, isNew] =
            m_edges.try_emplace(edgeKey(node, byte), static_cast<uint32_t>(m_ids.size()));
        if (isNew)
            m_ids.push_back(kNoToken);
        node = edge->second;
    }
    m_ids[node] = id;
}

std::optional<TokenTrie::Match> TokenTrie::longestAt(std::string_view text, size_t position) const
{
    std::optional<Match> longest;
    uint32_t node = 0;
    for (size_t i = position; i < text.size(); ++i) {
        const auto edge = m_edges.find(edgeKey(node, text[i]));
        if (edge == m_edges.end())
            break;
        node = edge->second;
        if (m_ids[node] != kNoToken)
            longest = Match { m_ids[node], i + 1 - position };
    }
    return longest;
}

} // namespace detdiffusion
