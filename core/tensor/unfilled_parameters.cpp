#include "core/tensor/unfilled_parameters.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <torch/library.h>

#include <optional>

namespace detdiffusion {

namespace {

/// LibTorch offers C++ no default device and no way to skip initialisation, but every call passes
/// its dispatcher, and this key is kept for who initialises modules in another way. LibTorch itself
/// leaves it to an extension (torchdistx) that this program does not load.
constexpr auto kKey = c10::DispatchKey::DeferredInit;

struct Defaults {
    torch::Device device;
    torch::ScalarType type;
};

thread_local std::optional<Defaults> currentDefaults;

/// empty(size, dtype, layout, device, pin_memory, memory_format): states what was left open.
void emptyWithDefaults(const c10::OperatorHandle& op, torch::jit::Stack* stack)
{
    auto& type = torch::jit::peek(*stack, 1, 6);
    auto& device = torch::jit::peek(*stack, 3, 6);
    if (type.isNone() && currentDefaults)
        type = currentDefaults->type;
    if (device.isNone() && currentDefaults)
        device = currentDefaults->device;
    const c10::impl::ExcludeDispatchKeyGuard below(kKey);
    op.callBoxed(*stack);
}

/// uniform_(self, from, to, generator), normal_(self, mean, std, generator): leaves `self` as is.
void leaveAsIs(const c10::OperatorHandle&, torch::jit::Stack* stack)
{
    torch::jit::drop(*stack, 3);
}

TORCH_LIBRARY_IMPL(_, DeferredInit, library)
{
    library.fallback(torch::CppFunction::makeFallthrough());
}

TORCH_LIBRARY_IMPL(aten, DeferredInit, library)
{
    library.impl(
        "empty.memory_format", torch::CppFunction::makeFromBoxedFunction<&emptyWithDefaults>());
    for (const char* name : { "uniform_", "normal_" })
        library.impl(name, torch::CppFunction::makeFromBoxedFunction<&leaveAsIs>());
}

} // namespace

struct UnfilledParameters::Scope {
    explicit Scope(Defaults defaults)
        : before(currentDefaults)
    {
        currentDefaults = defaults;
    }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    ~Scope() { currentDefaults = before; }

    std::optional<Defaults> before;
    c10::impl::IncludeDispatchKeyGuard key { kKey };
};

UnfilledParameters::UnfilledParameters(torch::Device device, torch::ScalarType type)
    : m_scope(std::make_unique<Scope>(Defaults { device, type }))
{
}

UnfilledParameters::~UnfilledParameters() = default;

} // namespace detdiffusion
