#pragma once

#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// Class names in a fixed order; the position is the class index used by models and detectors.
class CategorySet {
public:
    CategorySet() = default;
    explicit CategorySet(std::vector<std::string> names);

    const std::vector<std::string>& names() const { return m_names; }
    int size() const { return static_cast<int>(m_names.size()); }
    const std::string& name(int index) const { return m_names.at(static_cast<size_t>(index)); }
    std::optional<int> indexOf(const std::string& name) const;
    /// indexOf, or Error: `unknown class "x"`, followed by the names that are known.
    int requireIndexOf(const std::string& name) const;

    bool operator==(const CategorySet&) const = default;

private:
    std::vector<std::string> m_names;
};

} // namespace detdiffusion
