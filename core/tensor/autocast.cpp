#include "core/tensor/autocast.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace detdiffusion {

namespace {

#if TORCH_VERSION_MAJOR >= 2 && (TORCH_VERSION_MAJOR > 2 || TORCH_VERSION_MINOR >= 4)
bool isEnabled(torch::Device device)
{
    return at::autocast::is_autocast_enabled(device.type());
}

void setEnabled(torch::Device device, bool enabled)
{
    at::autocast::set_autocast_enabled(device.type(), enabled);
}

void setPrecision(torch::Device device, torch::ScalarType precision)
{
    at::autocast::set_autocast_dtype(device.type(), precision);
}

torch::ScalarType precisionOf(torch::Device device)
{
    return at::autocast::get_autocast_dtype(device.type());
}
#else
bool isEnabled(torch::Device device)
{
    return device.is_cuda() ? at::autocast::is_enabled() : at::autocast::is_cpu_enabled();
}

void setEnabled(torch::Device device, bool enabled)
{
    device.is_cuda() ? at::autocast::set_enabled(enabled) : at::autocast::set_cpu_enabled(enabled);
}

void setPrecision(torch::Device device, torch::ScalarType precision)
{
    device.is_cuda() ? at::autocast::set_autocast_gpu_dtype(precision)
                     : at::autocast::set_autocast_cpu_dtype(precision);
}

torch::ScalarType precisionOf(torch::Device device)
{
    return device.is_cuda() ? at::autocast::get_autocast_gpu_dtype()
                            : at::autocast::get_autocast_cpu_dtype();
}
#endif

} // namespace

AutocastScope::AutocastScope(torch::Device device, torch::ScalarType precision)
    : m_device(device)
    , m_enabled(precision != torch::kFloat32)
{
    if (!m_enabled)
        return;
    m_before = isEnabled(device);
    setEnabled(device, true);
    setPrecision(device, precision);
    at::autocast::increment_nesting();
}

AutocastScope::~AutocastScope()
{
    if (!m_enabled)
        return;
    // The outermost scope forgets the casted weights: the optimizer is about to change them.
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
    setEnabled(m_device, m_before);
}

torch::ScalarType autocastPrecision(torch::Device device)
{
    return isEnabled(device) ? precisionOf(device) : torch::kFloat32;
}

UncachedCasts::UncachedCasts()
    : m_before(at::autocast::is_autocast_cache_enabled())
{
    at::autocast::set_autocast_cache_enabled(false);
}

UncachedCasts::~UncachedCasts()
{
    at::autocast::set_autocast_cache_enabled(m_before);
}

} // namespace detdiffusion
