#include "core/data/json_splitter.h"

#include "core/domain/error.h"

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

/// Real items have some kilobytes; a larger one is damage that must not fill the memory.
constexpr size_t kLargestPiece = size_t { 64 } << 20;
/// Parsers call themselves for every level.
constexpr int kDeepest = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonSplitter::JsonSplitter(std::vector<std::string> lists, Handler onItem, Handler onValue)
    : m_lists(std::move(lists))
    , m_onItem(std::move(onItem))
    , m_onValue(std::move(onValue))
{
}

void JsonSplitter::expect(bool holds, const char* what) const
{
    if (!holds)
        throw Error(
            std::string(what) + " is missing at byte " + std::to_string(m_fed + m_position));
}

void JsonSplitter::startPiece(Place place)
{
    m_place = place;
    m_text.clear();
    m_depth = 0;
    m_quoted = false;
    m_escaped = false;
}

/// Appends bytes to the piece until it ends; false if it goes on behind them.
bool JsonSplitter::scanPiece(std::string_view bytes, size_t& at)
{
    const size_t begin = at;
    bool ended = false;
    for (; at < bytes.size() && !ended; ++at) {
        const char c = bytes[at];
        if (m_quoted) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"') {
                m_quoted = false;
                ended = m_depth == 0;
            }
        } else if (c == '"') {
            m_quoted = true;
        } else if (c == '{' || c == '[') {
            if (++m_depth > kDeepest)
                throw Error("\"" + m_key + "\" is nested too deeply");
        } else if (m_depth == 0 && (c == '}' || c == ']' || c == ',' || isSpace(c))) {
            break; // behind a number or a word
        } else if (c == '}' || c == ']') {
            ended = --m_depth == 0;
        }
    }
    ended = ended || at < bytes.size();
    m_text.append(bytes.substr(begin, at - begin));
    if (m_text.size() > kLargestPiece)
        throw Error("a piece of \"" + m_key + "\" is larger than 64 MB");
    return ended;
}

void JsonSplitter::enterValue(char next)
{
    const bool isList =
        next == '[' && std::find(m_lists.begin(), m_lists.end(), m_key) != m_lists.end();
    if (isList)
        m_place = Place::Item;
    else
        startPiece(Place::InValue);
}

/// Hands the finished piece over.
void JsonSplitter::endPiece()
{
    if (m_place == Place::InKey) {
        m_key = m_text.substr(1, m_text.size() - 2);
        m_place = Place::Colon;
    } else if (m_place == Place::InValue) {
        m_onValue(m_key, m_text);
        m_place = Place::AfterValue;
    } else {
        m_onItem(m_key, m_text);
        m_place = Place::AfterItem;
    }
}

/// Follows a character between pieces; false if a piece begins with it.
bool JsonSplitter::follow(char c)
{
    const bool closes = c == ',' || c == '}' || c == ']';
    switch (m_place) {
    case Place::Start:
        expect(c == '{', "a JSON object");
        m_place = Place::Key;
        break;
    case Place::Key:
        if (c == '}' && !m_comma) {
            m_place = Place::End;
            break;
        }
        expect(c == '"', "a key");
        startPiece(Place::InKey);
        return false;
    case Place::Colon:
        expect(c == ':', "a colon");
        m_place = Place::Value;
        break;
    case Place::Value:
        expect(!closes, "a value");
        enterValue(c);
        if (m_place == Place::InValue)
            return false;
        break;
    case Place::AfterValue:
        expect(c == ',' || c == '}', "a comma");
        m_place = c == ',' ? Place::Key : Place::End;
        break;
    case Place::Item:
        if (c == ']' && !m_comma) {
            m_place = Place::AfterValue;
            break;
        }
        expect(!closes, "an item");
        startPiece(Place::InItem);
        return false;
    case Place::AfterItem:
        expect(c == ',' || c == ']', "a comma");
        m_place = c == ',' ? Place::Item : Place::AfterValue;
        break;
    default:
        expect(false, "the end of the file");
    }
    m_comma = c == ',';
    return true;
}

void JsonSplitter::feed(std::string_view bytes)
{
    for (size_t at = 0; at < bytes.size();) {
        m_position = at;
        if (m_place == Place::InKey || m_place == Place::InValue || m_place == Place::InItem) {
            if (scanPiece(bytes, at))
                endPiece();
        } else if (isSpace(bytes[at]) || follow(bytes[at])) {
            ++at;
        }
    }
    m_fed += bytes.size();
}

void JsonSplitter::finish() const
{
    if (m_place != Place::End)
        throw Error("the file ends in the middle, after " + std::to_string(m_fed) + " bytes");
}

} // namespace detdiffusion
