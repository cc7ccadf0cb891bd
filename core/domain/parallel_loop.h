#pragma once

#include "core/domain/control.h"

#include <functional>

namespace detdiffusion {

/// Calls work(0) ... work(count - 1), each once, on `threads` threads including the calling one,
/// which reports progress. The first exception stops all and is rethrown; throws Cancelled when
/// asked to stop.
void forEachIndex(
    int count, int threads, const Control& control, const std::function<void(int)>& work);

/// `threads`, or the number of processor cores when it is 0 or less.
int threadCount(int threads);

} // namespace detdiffusion
