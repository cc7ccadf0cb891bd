#pragma once

#include <torch/types.h>

namespace detdiffusion {

/// Mixed precision on the calling thread while it lives: convolutions and matrix products run in
/// `precision`, weights stay in float. float32 means no change.
class AutocastScope {
public:
    AutocastScope(torch::Device device, torch::ScalarType precision);
    ~AutocastScope();
    AutocastScope(const AutocastScope&) = delete;
    AutocastScope& operator=(const AutocastScope&) = delete;

private:
    torch::Device m_device;
    bool m_enabled;
    bool m_before = false;
};

} // namespace detdiffusion
