#pragma once

#include "core/text/bpe_merges.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace detdiffusion {

/// The files of a CLIPTokenizer folder, checked.
struct TokenizerFolder {
    std::unordered_map<std::string, int64_t> vocabulary; ///< symbol -> id, without added tokens
    BpeMerges merges;
    std::map<std::string, int64_t> addedTokens;
    std::string beginToken = "<|startoftext|>";
    std::string endToken = "<|endoftext|>";
    std::string padToken = "<|endoftext|>";
    std::string unknownToken = "<|endoftext|>";
    std::vector<std::string> otherSpecialTokens; ///< additional_special_tokens
    int64_t modelMaxLength = 77;

    /// Throws Error naming the file and what is wrong with it.
    static TokenizerFolder load(const std::filesystem::path& folder);

    /// Id of a token of either table; -1 when there is none.
    int64_t idOf(const std::string& token) const;
};

} // namespace detdiffusion
