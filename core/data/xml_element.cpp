#include "core/data/xml_element.h"

#include "core/domain/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kDeepest = 64;
constexpr std::string_view kBlanks = " \t\r\n";

struct NamedEntity {
    std::string_view name;
    char character;
};

constexpr std::array<NamedEntity, 5> kEntities { { { "amp", '&' }, { "lt", '<' }, { "gt", '>' },
    { "quot", '"' }, { "apos", '\'' } } };

void appendUtf8(std::string& text, uint32_t code)
{
    const auto byte = [&](uint32_t value) { text.push_back(static_cast<char>(value)); };
    const auto tail = [&](unsigned shift) { byte(0x80 | (code >> shift & 0x3F)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        byte(0xE0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        byte(0xF0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

class XmlReader {
public:
    explicit XmlReader(std::string_view text)
        : m_text(text)
    {
        skip("\xEF\xBB\xBF"); // byte order mark
    }

    XmlElement document()
    {
        skipAside();
        auto root = element(0);
        skipAside();
        if (m_at != m_text.size())
            throw Error("there is text after the last element");
        return root;
    }

    /// Where the reader stands, for errors.
    int line() const
    {
        return 1
            + static_cast<int>(std::count(m_text.begin(),
                m_text.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_text.size())), '\n'));
    }

private:
    bool skip(std::string_view token)
    {
        if (!m_text.substr(m_at).starts_with(token))
            return false;
        m_at += token.size();
        return true;
    }

    std::string_view until(std::string_view token)
    {
        const size_t end = m_text.find(token, m_at);
        if (end == std::string_view::npos)
            throw Error("the file ends before \"" + std::string(token) + "\"");
        const auto found = m_text.substr(m_at, end - m_at);
        m_at = end + token.size();
        return found;
    }

    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(kBlanks, m_at), m_text.size()); }

    /// Comments, processing instructions and the blanks around them.
    void skipAside()
    {
        for (skipBlanks();; skipBlanks()) {
            if (skip("<!--"))
                until("-->");
            else if (skip("<?"))
                until("?>");
            else
                return;
        }
    }

    XmlElement element(int depth)
    {
        if (depth > kDeepest)
            throw Error("the elements are nested too deeply");
        if (m_text.substr(m_at).starts_with("<!DOCTYPE"))
            throw Error("document types are not read; remove the <!DOCTYPE ...>");
        if (!skip("<"))
            throw Error("an element is expected");
        auto tag = until(">");
        const bool isEmpty = tag.ends_with('/');
        if (isEmpty)
            tag.remove_suffix(1);
        XmlElement result;
        result.name = tag.substr(0, tag.find_first_of(kBlanks));
        if (result.name.empty() || result.name.front() == '/')
            throw Error("an element has no name");
        if (!isEmpty)
            content(result, depth);
        return result;
    }

    void content(XmlElement& result, int depth)
    {
        for (;;) {
            if (skip("</")) {
                if (until(">") != result.name)
                    throw Error("<" + result.name + "> is not closed");
                break;
            }
            if (skip("<!--"))
                until("-->");
            else if (skip("<?"))
                until("?>");
            else if (skip("<![CDATA["))
                result.text += until("]]>");
            else if (m_text.substr(m_at).starts_with('<'))
                result.children.push_back(element(depth + 1));
            else
                appendText(result.text);
        }
        const size_t begin = result.text.find_first_not_of(kBlanks);
        if (begin == std::string::npos || !result.children.empty())
            result.text.clear();
        else
            result.text =
                result.text.substr(begin, result.text.find_last_not_of(kBlanks) + 1 - begin);
    }

    void appendText(std::string& text)
    {
        const size_t end = m_text.find_first_of("<&", m_at);
        if (end == std::string_view::npos)
            throw Error("the file ends within an element");
        text += m_text.substr(m_at, end - m_at);
        m_at = end;
        if (skip("&"))
            appendEntity(text, until(";"));
    }

    static void appendEntity(std::string& text, std::string_view name)
    {
        for (const auto& entity : kEntities)
            if (name == entity.name) {
                text.push_back(entity.character);
                return;
            }
        const bool isHex = name.starts_with("#x");
        const auto digits = name.substr(std::min<size_t>(name.size(), isHex ? 2 : 1));
        uint32_t code = 0;
        const auto parsed =
            std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
        if (!name.starts_with('#') || digits.empty() || parsed.ec != std::errc()
            || parsed.ptr != digits.data() + digits.size() || code == 0 || code > 0x10FFFF)
            throw Error("unknown entity \"&" + std::string(name.substr(0, 20)) + ";\"");
        appendUtf8(text, code);
    }

    std::string_view m_text;
    size_t m_at = 0;
};

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        const auto entity = std::find_if(kEntities.begin(), kEntities.begin() + 3,
            [c](const NamedEntity& candidate) { return candidate.character == c; });
        if (entity == kEntities.begin() + 3)
            result.push_back(c);
        else
            result += "&" + std::string(entity->name) + ";";
    }
    return result;
}

void append(std::string& xml, const XmlElement& element, size_t depth)
{
    const std::string indent(depth, '\t');
    xml += indent + "<" + element.name + ">";
    if (element.children.empty()) {
        xml += escaped(element.text);
    } else {
        xml += "\n";
        for (const auto& child : element.children)
            append(xml, child, depth + 1);
        xml += indent;
    }
    xml += "</" + element.name + ">\n";
}

} // namespace

const XmlElement* XmlElement::child(std::string_view childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
        [&](const XmlElement& candidate) { return candidate.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

std::string XmlElement::childText(std::string_view childName, const std::string& fallback) const
{
    const auto* found = child(childName);
    return found == nullptr ? fallback : found->text;
}

XmlElement parseXml(std::string_view text, const std::string& source)
{
    XmlReader reader(text);
    try {
        return reader.document();
    } catch (const Error& error) {
        throw Error(source + ": line " + std::to_string(reader.line()) + ": " + error.what());
    }
}

std::string formatXml(const XmlElement& element)
{
    std::string xml;
    append(xml, element, 0);
    return xml;
}

} // namespace detdiffusion
