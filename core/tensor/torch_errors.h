#pragma once

#include "core/domain/error.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <new>
#include <string>
#include <utility>

namespace detdiffusion {

/// The first line of LibTorch's reason, without the backtrace that what() carries.
inline std::string reasonOf(const c10::Error& error)
{
    std::string reason = error.what_without_backtrace();
    reason.resize(std::min(reason.find('\n'), reason.size()));
    return reason;
}

/// `memory`: "the GPU's memory" or "memory".
inline Error outOfMemory(const std::string& activity, const std::string& memory)
{
    return Error(activity + " failed: " + memory
        + " is full; paint a smaller picture or fewer at once, use a precision of 16 bits, or "
          "close "
          "other programs");
}

/// Runs a function at the border of the core: LibTorch's errors become Error, in one line; those of
/// full memory, on the GPU or not, say what helps.
template <typename Function> auto withTorchErrors(const char* activity, Function&& function)
{
    try {
        return std::forward<Function>(function)();
    } catch (const c10::OutOfMemoryError&) {
        throw outOfMemory(activity, "the GPU's memory");
    } catch (const c10::Error& error) {
        const auto reason = reasonOf(error);
        // The CPU's allocator has no type of its own.
        if (reason.find("can't allocate memory") != std::string::npos)
            throw outOfMemory(activity, "memory");
        throw Error(std::string(activity) + " failed: " + reason);
    } catch (const std::bad_alloc&) {
        throw outOfMemory(activity, "memory");
    }
}

} // namespace detdiffusion
