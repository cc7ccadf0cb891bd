#pragma once

#include <torch/types.h>

#include <functional>
#include <string>
#include <string_view>

namespace detdiffusion::nn {

/// Called with diffusers' module path and the output of that module; for tests and inspection.
using Tap = std::function<void(const std::string& name, const torch::Tensor& value)>;

/// A tap together with the path of the module that is running. Costs nothing without a tap.
/// Holds a pointer to the tap: use it only during one forward call.
class TapScope {
public:
    TapScope() = default;
    explicit TapScope(const Tap& tap)
        : m_tap(tap ? &tap : nullptr)
    {
    }

    bool isActive() const { return m_tap != nullptr; }

    /// The scope of `name`, or of `name.index`, inside this one.
    TapScope child(std::string_view name) const;
    TapScope child(std::string_view name, size_t index) const;

    /// Reports the output of this scope's module.
    void report(const torch::Tensor& value) const { reportAs(m_path, value); }
    /// Reports a value under a name that is no module path.
    void reportAs(const std::string& name, const torch::Tensor& value) const
    {
        if (m_tap != nullptr)
            (*m_tap)(name, value);
    }
    const std::string& path() const { return m_path; }

private:
    const Tap* m_tap = nullptr;
    std::string m_path;
};

} // namespace detdiffusion::nn
