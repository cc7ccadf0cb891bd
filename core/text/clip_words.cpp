#include "core/text/clip_words.h"

#include "core/domain/error.h"

#include <array>
#include <string_view>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace detdiffusion {

namespace {

using Characters = std::u32string;

bool isSpace(char32_t c)
{
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool isLetter(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_L_MASK) != 0;
}

bool isNumber(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_N_MASK) != 0;
}

bool isOther(char32_t c)
{
    return !isSpace(c) && !isLetter(c) && !isNumber(c);
}

/// White space for the ends of the text: Python's str.strip also takes the four separators.
bool isStripped(char32_t c)
{
    return isSpace(c) || (c >= 0x1c && c <= 0x1f);
}

Characters normalized(const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* composer = icu::Normalizer2::getNFCInstance(status);
    auto unicode = icu::UnicodeString::fromUTF8(text);
    if (U_SUCCESS(status))
        unicode = composer->normalize(unicode, status);
    if (U_FAILURE(status))
        throw Error(std::string("ICU cannot normalise the prompt: ") + u_errorName(status));
    unicode.toLower(icu::Locale::getRoot());
    Characters characters;
    for (int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1))
        characters.push_back(static_cast<char32_t>(unicode.char32At(i)));
    while (!characters.empty() && isStripped(characters.back()))
        characters.pop_back();
    size_t start = 0;
    while (start < characters.size() && isStripped(characters[start]))
        ++start;
    return characters.substr(start);
}

/// Characters of `pattern` at `start`, ignoring case as the reference's regular expression does.
bool matches(const Characters& text, size_t start, std::u32string_view pattern)
{
    if (text.size() - start < pattern.size())
        return false;
    for (size_t i = 0; i < pattern.size(); ++i) {
        const auto folded = u_foldCase(static_cast<UChar32>(text[start + i]), U_FOLD_CASE_DEFAULT);
        if (static_cast<char32_t>(folded) != pattern[i])
            return false;
    }
    return true;
}

size_t runLength(const Characters& text, size_t start, bool (*belongs)(char32_t))
{
    size_t end = start;
    while (end < text.size() && belongs(text[end]))
        ++end;
    return end - start;
}

/// Length of the word that starts at a character which is no white space. The order of the
/// alternatives is that of CLIP's regular expression.
size_t wordLength(const Characters& text, size_t start)
{
    static constexpr std::array<std::u32string_view, 9> kFixed { U"<|startoftext|>",
        U"<|endoftext|>", U"'s", U"'t", U"'re", U"'ve", U"'m", U"'ll", U"'d" };
    for (const auto pattern : kFixed)
        if (matches(text, start, pattern))
            return pattern.size();
    if (isLetter(text[start]))
        return runLength(text, start, isLetter);
    return isNumber(text[start]) ? 1 : runLength(text, start, isOther);
}

std::string utf8(const Characters& characters)
{
    icu::UnicodeString unicode;
    for (const char32_t c : characters)
        unicode.append(static_cast<UChar32>(c));
    std::string bytes;
    return unicode.toUTF8String(bytes);
}

} // namespace

std::vector<std::string> clipWords(const std::string& text)
{
    const auto characters = normalized(text);
    std::vector<std::string> words;
    size_t position = 0;
    while (position < characters.size()) {
        if (isSpace(characters[position])) {
            ++position;
            continue;
        }
        const size_t length = wordLength(characters, position);
        words.push_back(utf8(characters.substr(position, length)));
        position += length;
    }
    return words;
}

} // namespace detdiffusion
