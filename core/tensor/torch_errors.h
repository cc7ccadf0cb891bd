#pragma once

#include "core/domain/error.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <string>
#include <utility>

namespace detdiffusion {

/// Runs a function at the border of the core: LibTorch's errors become Error, in one line and
/// without the backtrace that what() carries.
template <typename Function> auto withTorchErrors(const char* activity, Function&& function)
{
    try {
        return std::forward<Function>(function)();
    } catch (const c10::Error& error) {
        std::string reason = error.what_without_backtrace();
        reason.resize(std::min(reason.find('\n'), reason.size()));
        throw Error(std::string(activity) + " failed: " + reason);
    }
}

} // namespace detdiffusion
