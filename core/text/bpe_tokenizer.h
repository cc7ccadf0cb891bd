#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace detdiffusion {

/// CLIP's byte-level BPE (Radford et al. 2021) read from a diffusers `tokenizer/` folder
/// (vocab.json, merges.txt, added_tokens.json, special_tokens_map.json, tokenizer_config.json).
/// Added tokens are matched first, case-sensitively, with the white space around them stripped.
/// Immutable after construction, thus safe to share between threads.
class BpeTokenizer {
public:
    explicit BpeTokenizer(const std::filesystem::path& folder);
    BpeTokenizer(BpeTokenizer&&) noexcept;
    ~BpeTokenizer();

    /// Ids without begin and end tokens, not truncated.
    std::vector<int64_t> tokenize(const std::string& text) const;
    /// begin + tokens + end, truncated and padded to `length`.
    std::vector<int64_t> encode(const std::string& text, int64_t length) const;

    int64_t beginToken() const;
    int64_t endToken() const;
    int64_t padToken() const;
    int64_t modelMaxLength() const; ///< tokenizer_config.json; 77 in Stable Diffusion
    int64_t vocabularySize() const; ///< including added tokens
    const std::map<std::string, int64_t>& addedTokens() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
