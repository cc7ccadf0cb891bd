#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// Writes a complete CLIPTokenizer folder (vocab.json, merges.txt, added_tokens.json,
/// special_tokens_map.json, tokenizer_config.json) for a model trained from scratch: all 256 bytes,
/// merges that make each of `words` one token (lower case; a phrase counts as its words), the begin
/// and end tokens, then `addedTokens` with the ids that follow, in their order. Any other text
/// still has tokens, byte by byte. `maxLength` becomes model_max_length. Creates the folder; throws
/// Error.
void writeWordTokenizer(const std::filesystem::path& folder, const std::vector<std::string>& words,
    const std::vector<std::string>& addedTokens, int maxLength);

} // namespace detdiffusion
