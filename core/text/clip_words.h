#pragma once

#include <string>
#include <vector>

namespace detdiffusion {

/// Splits UTF-8 text as CLIP's tokenizer does before byte-pair encoding: Unicode NFC, white space
/// collapsed, lower case, then contractions ('s), runs of letters, single digits and runs of other
/// characters. Malformed bytes become U+FFFD. The character classes, the normalisation and the case
/// rules come from ICU, the reference implementation of Unicode. Mojibake is not repaired (no
/// ftfy).
std::vector<std::string> clipWords(const std::string& text);

} // namespace detdiffusion
