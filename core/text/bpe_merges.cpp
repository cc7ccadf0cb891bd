#include "core/text/bpe_merges.h"

#include "core/text/byte_symbols.h"

namespace detdiffusion {

namespace {

uint64_t pairKey(uint32_t left, uint32_t right)
{
    return static_cast<uint64_t>(left) << 32 | right;
}

void mergeEverywhere(std::vector<uint32_t>& symbols, uint64_t pair, uint32_t merged)
{
    size_t end = 0;
    for (size_t i = 0; i < symbols.size(); ++i) {
        const bool isPair = i + 1 < symbols.size() && pairKey(symbols[i], symbols[i + 1]) == pair;
        symbols[end++] = isPair ? merged : symbols[i];
        i += isPair ? 1 : 0;
    }
    symbols.resize(end);
}

} // namespace

BpeMerges::BpeMerges()
{
    // The first 512 symbols: every byte inside a word, then every byte at its end.
    for (const auto& symbol : byteSymbols())
        intern(symbol);
    for (const auto& symbol : byteSymbols())
        intern(symbol + kEndOfWord);
}

uint32_t BpeMerges::intern(const std::string& symbol)
{
    const auto [found, isNew] =
        m_numbers.try_emplace(symbol, static_cast<uint32_t>(m_symbols.size()));
    if (isNew)
        m_symbols.push_back(symbol);
    return found->second;
}

void BpeMerges::add(const std::string& left, const std::string& right)
{
    const uint64_t pair = pairKey(intern(left), intern(right));
    m_rules[pair] = { m_nextRank++, intern(left + right) };
}

const BpeMerges::Rule* BpeMerges::bestRule(
    const std::vector<uint32_t>& symbols, uint64_t& bestPair) const
{
    const Rule* best = nullptr;
    for (size_t i = 0; i + 1 < symbols.size(); ++i) {
        const uint64_t pair = pairKey(symbols[i], symbols[i + 1]);
        const auto found = m_rules.find(pair);
        if (found == m_rules.end() || (best != nullptr && best->rank <= found->second.rank))
            continue;
        best = &found->second;
        bestPair = pair;
    }
    return best;
}

std::vector<std::string> BpeMerges::apply(const std::string& word) const
{
    std::vector<uint32_t> symbols;
    for (const char byte : word)
        symbols.push_back(static_cast<uint8_t>(byte));
    if (!symbols.empty())
        symbols.back() += 256;
    uint64_t pair = 0;
    while (const Rule* rule = bestRule(symbols, pair))
        mergeEverywhere(symbols, pair, rule->merged);
    std::vector<std::string> texts;
    for (const uint32_t symbol : symbols)
        texts.push_back(m_symbols[symbol]);
    return texts;
}

} // namespace detdiffusion
