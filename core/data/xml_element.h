#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// An XML element with either text or children, as annotation files use it.
struct XmlElement {
    std::string name;
    std::string text; ///< without the blanks around it; empty when there are children
    std::vector<XmlElement> children;

    /// The first child of that name, or null.
    const XmlElement* child(std::string_view childName) const;
    /// Text of that child, or `fallback`.
    std::string childText(std::string_view childName, const std::string& fallback = {}) const;

    bool operator==(const XmlElement&) const = default;
};

/// Reads UTF-8 XML: elements, text, character references, CDATA; XML attributes, comments and
/// processing instructions are left out. Document types are refused, because they can define
/// entities without end. Throws Error naming `source` and the line.
XmlElement parseXml(std::string_view text, const std::string& source);

/// The inverse of parseXml, indented by tabs.
std::string formatXml(const XmlElement& element);

} // namespace detdiffusion
