#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace detdiffusion {

/// The ranked merge rules of byte-level byte-pair encoding (Sennrich et al. 2016).
class BpeMerges {
public:
    BpeMerges();

    /// Adds a rule after all others; a pair given again moves to the end, as in the reference.
    void add(const std::string& left, const std::string& right);

    /// The symbols of one word (UTF-8, no white space): the pair with the lowest rank is merged
    /// everywhere, until no rule applies. The last symbol carries kEndOfWord.
    std::vector<std::string> apply(const std::string& word) const;

private:
    struct Rule {
        uint32_t rank = 0;
        uint32_t merged = 0; ///< symbol number
    };

    uint32_t intern(const std::string& symbol);
    const Rule* bestRule(const std::vector<uint32_t>& symbols, uint64_t& bestPair) const;

    std::vector<std::string> m_symbols;
    std::unordered_map<std::string, uint32_t> m_numbers;
    std::unordered_map<uint64_t, Rule> m_rules; ///< key: left number << 32 | right number
    uint32_t m_nextRank = 0;
};

} // namespace detdiffusion
