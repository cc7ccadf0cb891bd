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

/// What matrix products of floats run in on the calling thread: float32 without autocasting.
torch::ScalarType autocastPrecision(torch::Device device);

/// While it lives the calling thread's autocasting keeps no casted weights.
class UncachedCasts {
public:
    UncachedCasts();
    ~UncachedCasts();
    UncachedCasts(const UncachedCasts&) = delete;
    UncachedCasts& operator=(const UncachedCasts&) = delete;

private:
    bool m_before;
};

} // namespace detdiffusion
