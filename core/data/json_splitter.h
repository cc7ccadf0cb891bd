#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// Cuts a JSON object into its values while the file is still being read, so that a list of a
/// million items never has to be in memory as a whole. Knows brackets and strings only: whoever
/// takes a piece parses it.
class JsonSplitter {
public:
    /// Takes a piece of the text with the key of the top level that it belongs to. The text may be
    /// moved away.
    using Handler = std::function<void(const std::string& key, std::string& text)>;

    /// `onItem` gets the items of the lists that `lists` names, `onValue` every other value whole
    /// (and a value of `lists` that is no list).
    JsonSplitter(std::vector<std::string> lists, Handler onItem, Handler onValue);

    /// The next bytes of the text. Throws Error with the position of what is no JSON object, for a
    /// piece of more than 64 MB, and what the handlers throw.
    void feed(std::string_view bytes);
    /// Throws Error unless the object has ended.
    void finish() const;

private:
    enum class Place {
        Start,
        Key, ///< before a key or the end
        InKey,
        Colon,
        Value,
        InValue,
        AfterValue,
        Item, ///< before an item or the list's end
        InItem,
        AfterItem,
        End
    };

    bool follow(char c);
    void enterValue(char next);
    void startPiece(Place place);
    bool scanPiece(std::string_view bytes, size_t& at);
    void endPiece();
    void expect(bool holds, const char* what) const;

    std::vector<std::string> m_lists;
    Handler m_onItem;
    Handler m_onValue;
    Place m_place = Place::Start;
    std::string m_key;
    std::string m_text;
    int m_depth = 0; ///< brackets open in the piece
    bool m_quoted = false;
    bool m_escaped = false;
    bool m_comma = false; ///< the last character between pieces was one
    size_t m_fed = 0; ///< bytes before the present ones
    size_t m_position = 0; ///< in them
};

} // namespace detdiffusion
