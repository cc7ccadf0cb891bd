#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// GPT-2's table (Radford et al. 2019) that writes every byte as one visible character in UTF-8, so
/// that vocabularies are plain text: printable bytes stand for themselves, the others are U+0100...
const std::array<std::string, 256>& byteSymbols();

/// The bytes in the order in which CLIP's vocabulary lists their symbols: printable ones first.
const std::vector<uint8_t>& bytesInVocabularyOrder();

/// Marks the last symbol of a word.
inline constexpr const char* kEndOfWord = "</w>";

} // namespace detdiffusion
