#include "core/text/bpe_tokenizer.h"

#include "core/domain/error.h"
#include "core/text/clip_words.h"
#include "core/text/token_trie.h"
#include "core/text/tokenizer_folder.h"

#include <algorithm>

namespace detdiffusion {

struct BpeTokenizer::Impl {
    explicit Impl(const std::filesystem::path& path);

    void appendPlain(const std::string& text, std::vector<int64_t>& ids) const;

    TokenizerFolder folder;
    TokenTrie trie; ///< added and special tokens
    int64_t begin = 0;
    int64_t end = 0;
    int64_t pad = 0;
    int64_t unknown = 0;
    int64_t size = 0;
};

BpeTokenizer::Impl::Impl(const std::filesystem::path& path)
    : folder(TokenizerFolder::load(path))
    , begin(folder.idOf(folder.beginToken))
    , end(folder.idOf(folder.endToken))
    , pad(folder.idOf(folder.padToken))
    , unknown(std::max<int64_t>(folder.idOf(folder.unknownToken), 0))
{
    for (const auto& [symbol, id] : folder.vocabulary)
        size = std::max(size, id + 1);
    for (const auto& [token, id] : folder.addedTokens) {
        size = std::max(size, id + 1);
        trie.add(token, id);
    }
    auto specials = folder.otherSpecialTokens;
    specials.insert(specials.end(),
        { folder.beginToken, folder.endToken, folder.padToken, folder.unknownToken });
    for (const auto& token : specials)
        if (const int64_t id = folder.idOf(token); id >= 0)
            trie.add(token, id);
}

void BpeTokenizer::Impl::appendPlain(const std::string& text, std::vector<int64_t>& ids) const
{
    for (const auto& word : clipWords(text)) {
        // The begin and end tokens in another case arrive here in lower case, as whole words.
        if (word == folder.beginToken || word == folder.endToken) {
            ids.push_back(folder.idOf(word));
            continue;
        }
        for (const auto& symbol : folder.merges.apply(word)) {
            const auto found = folder.vocabulary.find(symbol);
            ids.push_back(found == folder.vocabulary.end() ? unknown : found->second);
        }
    }
}

BpeTokenizer::BpeTokenizer(const std::filesystem::path& folder)
    : m_impl(std::make_unique<Impl>(folder))
{
}

BpeTokenizer::BpeTokenizer(BpeTokenizer&&) noexcept = default;
BpeTokenizer::~BpeTokenizer() = default;

std::vector<int64_t> BpeTokenizer::tokenize(const std::string& text) const
{
    std::vector<int64_t> ids;
    size_t plainStart = 0;
    size_t position = 0;
    while (position < text.size()) {
        const auto match = m_impl->trie.longestAt(text, position);
        if (!match) {
            ++position;
            continue;
        }
        m_impl->appendPlain(text.substr(plainStart, position - plainStart), ids);
        ids.push_back(match->id);
        position += match->length;
        plainStart = position;
    }
    m_impl->appendPlain(text.substr(plainStart), ids);
    return ids;
}

std::vector<int64_t> BpeTokenizer::encode(const std::string& text, int64_t length) const
{
    if (length < 2)
        throw Error("a token sequence has at least 2 places: begin and end");
    auto ids = tokenize(text);
    const auto room = static_cast<size_t>(length);
    ids.resize(std::min(ids.size(), room - 2));
    ids.insert(ids.begin(), m_impl->begin);
    ids.push_back(m_impl->end);
    ids.resize(room, m_impl->pad);
    return ids;
}

int64_t BpeTokenizer::beginToken() const
{
    return m_impl->begin;
}

int64_t BpeTokenizer::endToken() const
{
    return m_impl->end;
}

int64_t BpeTokenizer::padToken() const
{
    return m_impl->pad;
}

int64_t BpeTokenizer::modelMaxLength() const
{
    return m_impl->folder.modelMaxLength;
}

int64_t BpeTokenizer::vocabularySize() const
{
    return m_impl->size;
}

const std::map<std::string, int64_t>& BpeTokenizer::addedTokens() const
{
    return m_impl->folder.addedTokens;
}

} // namespace detdiffusion
